import { ingestLine, ingestSummary, oddities } from '../../src/cli/ingestSummary.js';
import { parseId } from '../../src/domain/Id.js';
import type { IngestReport, OpenMention } from '../../src/ingestion/IngestReport.js';

const aReport = (parts: Partial<IngestReport> = {}): IngestReport => ({
  source: 'notice.txt',
  status: 'INGESTED',
  document: null,
  instrument: null,
  publisher: null,
  revision: 8,
  written: null,
  records: {},
  found: { provisions: 1, directives: 1, mentions: 1, dates: 1 },
  linked: 1,
  openEndedLists: 0,
  unlinkedMentions: [],
  unsureMentions: [],
  belowThreshold: [],
  refused: null,
  findings: [],
  ...parts,
});
const mention = (text: string, ...starts: readonly number[]): OpenMention => ({
  text,
  places: starts.map((start) => ({ start, end: start + text.length })),
  type: 'entityClass',
  target: parseId('class:bank'),
  score: 0.7,
  reasons: [],
});

describe('the report of an ingest', () => {
  it.each`
    directives | linked | dates | counts
    ${1}       | ${1}   | ${1}  | ${'1 directive, 1 link, 1 date'}
    ${2}       | ${0}   | ${3}  | ${'2 directives, 0 links, 3 dates'}
  `('counts in words: $counts', ({ directives, linked, dates, counts }) => {
    const found = { provisions: 1, mentions: 1, directives: directives as number, dates: dates as number };
    expect(ingestLine(aReport({ found, linked: linked as number }))).toBe(
      `INGESTED notice.txt: ${counts as string} (revision 8)`,
    );
  });

  it('says of a refused document the code and the reason', () => {
    const refused = { code: 'NOT_FOUND', message: 'There is no such file.', retry: 'no' } as const;
    expect(ingestLine(aReport({ status: 'REFUSED', refused }))).toBe('NOT_FOUND: notice.txt: There is no such file.');
  });

  it('is one line whatever a file is called, and steers no terminal', () => {
    const line = ingestLine(aReport({ source: 'a\nINGESTED b\u001b[31m\u202e.txt' }));
    expect(line).toMatch(/^INGESTED a\\nINGESTED b\\u\{1b\}\[31m\\u\{202e\}\.txt: /);
  });

  it('tells what is alike once, with its number', () => {
    const report = aReport({
      openEndedLists: 1,
      findings: [
        { code: 'ODD', message: 'Something is odd.', start: 1, end: 2 },
        { code: 'ODD', message: 'Something is odd.', start: 7, end: 9 },
      ],
      unsureMentions: [mention('Banks', 0, 40, 80), mention('Bank', 90)],
    });
    expect(oddities(report)).toEqual([
      'ODD: Something is odd. (2 times)',
      '1 open-ended list: “and others” is linked to nothing.',
      '“Banks” may be class:bank (0.7): not linked. (3 times)',
      '“Bank” may be class:bank (0.7): not linked.',
    ]);
  });

  it('adds up the outcomes of a run', () => {
    const statuses = ['INGESTED', 'REFUSED', 'INGESTED', 'UNCHANGED'] as const;
    expect(ingestSummary(statuses.map((status) => aReport({ status })))).toMatchObject({
      ingested: 2,
      unchanged: 1,
      refused: 1,
    });
  });
});
