import type { Block } from '../../src/domain/CanonicalText.js';
import { extractDirectives } from '../../src/extraction/extractDirectives.js';
import { passagesOf } from '../../src/extraction/passages.js';
import { provisionsOf } from '../../src/extraction/provisions.js';
import { plainBlocks } from '../../src/documents/readers/plainBlocks.js';
import { NO_NAMES, readText } from './readDirectives.js';

const eIds = (text: string, blocks: readonly Block[] = plainBlocks(text)): readonly string[] =>
  provisionsOf(text, passagesOf(text, blocks)).provisions.map(({ eId }) => eId);

describe('notes', () => {
  const [text, foot] = ['Firms must register here.', '3. Banks must lie.'];
  const blocks: readonly Block[] = [
    { kind: 'paragraph', start: 0, end: text.length, parent: null },
    { kind: 'note', start: text.length + 1, end: text.length + 1 + foot.length, parent: null },
  ];
  const whole = `${text}\n${foot}`;

  it('direct nobody: the foot of a page is no text of the law', () => {
    const { directives } = extractDirectives({ text: whole, blocks }, { reference: NO_NAMES, language: 'en' });
    expect(directives.map(({ start, end }) => whole.slice(start, end))).toEqual(['register here']);
  });

  it('number nothing', () => {
    expect(eIds(whole, blocks)).toEqual(['para_1', 'para_2']);
  });
});

describe('provisions', () => {
  it('numbers unnumbered paragraphs through the document', () => {
    expect(eIds('One.\n\nTwo.\n\nThree.')).toEqual(['para_1', 'para_2', 'para_3']);
  });

  it('joins the steps of numbered parts', () => {
    expect(
      eIds(
        'CHAPTER 2\nArticle 5\n1. Banks shall report:\n(a) losses; and\n(b) gains.\n2. Others may report.\nArticle 6\nThis is new.',
      ),
    ).toEqual([
      'chp_2',
      'chp_2__art_5',
      'chp_2__art_5__para_1',
      'chp_2__art_5__para_1__point_a',
      'chp_2__art_5__para_1__point_b',
      'chp_2__art_5__para_2',
      'chp_2__art_6',
    ]);
  });

  it('keeps rule numbers with their dots', () => {
    expect(eIds('4.2.1 A firm must report.\n4.2.2 A firm must:\n(a) file; and\n(b) pay.')).toEqual([
      'sec_4.2.1',
      'sec_4.2.2',
      'sec_4.2.2__point_a',
      'sec_4.2.2__point_b',
    ]);
  });

  it('gives every provision an id of its own, even where the numbers repeat', () => {
    const found = eIds('(1) One.\n\n(1) Two.\n\n(1) Three.\n\nFree.\n\n(1) Four.');
    expect(new Set(found).size).toBe(found.length);
  });

  it('takes a citation at the start of a line as words, not as a heading', () => {
    expect(eIds('Section 12 shall apply to banks.')).toEqual(['para_1']);
  });

  it('knows the letter after (h) from the numeral one', () => {
    const text = 'A firm must keep:\n(g) one;\n(h) two;\n(i) three:\n(i) part;\n(ii) part; and\n(j) four.';
    expect(eIds(text)).toEqual([
      'para_1',
      'para_1__point_g',
      'para_1__point_h',
      'para_1__point_i',
      'para_1__point_i__point_i',
      'para_1__point_i__point_ii',
      'para_1__point_j',
    ]);
  });

  it('lets a statement over a head and its items lie in the paragraph, and an item in its point', () => {
    const { directives, provisions } = readText(
      'A firm must keep:\n(a) the deed; and\n(b) the plan.\n\nA firm must:\n(a) file; and\n(b) pay the fee.',
    );
    expect(directives.map(({ provision }) => provisions[provision]?.eId)).toEqual([
      'para_1',
      'para_2__point_a',
      'para_2__point_b',
    ]);
  });

  it('reads no directive in a heading, and joins a heading glued to its rule to nothing', () => {
    const text = 'Duties that banks must meet\nA bank shall report.';
    const { directives } = readText(text, 'statute');
    expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual(['report']);
  });

  it('reads none among definitions and recitals', () => {
    expect(
      readText('Definitions\n\nA “firm” means a body that must report. A firm must report what “loss” means.')
        .directives,
    ).toEqual([]);
    expect(readText('Definitions\n\nA firm must report.').directives).toHaveLength(1);
    const act =
      'Whereas:\n\n(1) Banks should report.\n\nHAVE ADOPTED THIS REGULATION:\n\nArticle 1\n\nBanks shall report.';
    expect(readText(act, 'statute').directives).toHaveLength(1);
  });

  it('reads advice in a guidance part of a rulebook as advice', () => {
    expect(readText('Guidance\n\nA firm should keep a copy.').directives.map(({ modality }) => modality)).toEqual([
      'RECOMMENDATION',
    ]);
  });

  it('takes blocks that overlap or point outside the text as they come', () => {
    const text = 'A firm must pay. A firm must file.';
    const odd: Block[] = [
      { kind: 'paragraph', start: 0, end: 900, parent: 7 },
      { kind: 'paragraph', start: 10, end: 20, parent: 0 },
      { kind: 'heading', start: 40, end: 30, parent: null },
    ];
    expect(() => eIds(text, odd)).not.toThrow();
  });
});
