import type { Mention } from '../../src/domain/Extraction.js';
import { extractDirectives } from '../../src/extraction/extractDirectives.js';
import { plainBlocks } from '../../src/documents/readers/plainBlocks.js';
import { aReference } from '../support/aReference.js';

const BAKER = 'class:baker';
const reference = aReference({ classes: ['class:baker 0.7 bakers'] });

const mentionsOf = (text: string): readonly Pick<Mention, 'start' | 'score' | 'target'>[] =>
  extractDirectives({ text, blocks: plainBlocks(text) }, { reference, register: 'rulebook', language: 'en' }).mentions;

describe('a common noun that a directive addresses', () => {
  it('is certain as the subject of a duty, and stays unsure elsewhere', () => {
    const text = 'Rules for bakers\n\nBakers must file a report.';
    expect(mentionsOf(text)).toMatchObject([
      { start: 10, score: 0.7, target: BAKER },
      { start: 18, score: 0.9, target: BAKER, reasons: expect.arrayContaining(['has a role in a directive']) },
    ]);
  });

  it('is certain as the one in whose favour something is done', () => {
    const text = 'The agency must keep a fund for bakers.';
    expect(mentionsOf(text)).toMatchObject([{ score: 0.9, target: BAKER }]);
  });

  it('is unsure where its directive says something else of it', () => {
    expect(mentionsOf('The agency must keep a list of bakers.')).toMatchObject([{ score: 0.7 }]);
  });
});
