import fc from '../support/fastCheck.js';
import type { Block } from '../../src/domain/CanonicalText.js';
import type { Extraction, Register } from '../../src/domain/Extraction.js';
import { REGISTERS } from '../../src/domain/Extraction.js';
import { extractDirectives } from '../../src/extraction/extractDirectives.js';
import { NO_NAMES, readText } from './readDirectives.js';

const PARAGRAPHS = [
  'The meeting noted that we should steadily widen the pilot, simplify the forms, and publish the results.',
  'Efforts will be made to ease access to credit, to lower its price, and to protect savers. The rules on reserves will be tightened.',
  'If a client complains, the firm must promptly answer in writing and keep a copy of the answer.',
  'A firm must:\n(a) train its staff; and\n(b) test its systems at least once a year.',
  'A broker may not lend client assets. An auditor is required to report within 30 days of the breach.',
  'Growth has slowed. Private lenders will see lower margins.',
  'Steadily advance the reform, and strengthen oversight in an orderly manner.',
];
const prose = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('\n\n'));
/** Words that rules look at, in any order: nonsense that comes close to sense. */
const jumble = fc
  .array(
    fc.constantFrom(
      ...'the a firm bank must shall will may should be been made taken to and or , ; : . ( ) “ ” " — if where which that who not no need efforts improve keep records steadily in order so as (a) (b) 1. \n \u00a0 \u200e 🏦 é are is required decided noted meeting it we by 30 days Article 5 有'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
const register = fc.constantFrom(...REGISTERS);

const quotes = (text: string, { directives }: Extraction): readonly string[] =>
  directives.map(({ start, end }) => text.slice(start, end));
const shape = ({ directives }: Extraction): readonly unknown[] =>
  directives.map(({ modality, cueKind, changeType, pace, voice, ruleIds, action }) => ({
    modality,
    cueKind,
    changeType,
    pace,
    voice,
    ruleIds,
    lemma: action.lemma,
  }));

/** Every span that an extraction gives. */
const spansOf = ({
  directives,
  belowThreshold,
  provisions,
  mentions,
  dates,
}: Extraction): readonly { start: number; end: number }[] => [
  ...provisions,
  ...mentions,
  ...dates,
  ...[...directives, ...belowThreshold].flatMap((one) => [
    one,
    one.extended,
    one.action,
    ...one.manner,
    ...one.conditions,
    ...one.attribution,
    ...[one.cue, one.aspect, one.object, one.purpose, one.deadline].filter((span) => span !== null),
  ]),
];

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function expectSound(text: string, extraction: Extraction): void {
  for (const { start, end } of spansOf(extraction)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
  }
  let last = 0;
  for (const { start, end, provision, action, extended } of extraction.directives) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
    const holder = extraction.provisions[provision];
    expect(holder && holder.start <= start && end <= holder.end).toBe(true);
    expect(extended.start).toBeLessThanOrEqual(start);
    expect(extended.end).toBeGreaterThanOrEqual(end);
    expect(start <= action.start && action.end <= end).toBe(true);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  }
  const eIds = extraction.provisions.map(({ eId }) => eId);
  expect(new Set(eIds).size).toBe(eIds.length);
}

describe('for any text', () => {
  it('extraction gives a result and never throws, and all its spans are sound', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), jumble),
        register,
        (text, reading) => {
          expectSound(text, readText(text, reading));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('odd blocks change nothing about that', () => {
    const block = fc.record({
      kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'listItem', 'cell', 'quotation', 'note'),
      start: fc.integer({ min: -5, max: 200 }),
      end: fc.integer({ min: -5, max: 250 }),
      parent: fc.option(fc.integer({ min: -1, max: 6 })),
    });
    fc.assert(
      fc.property(jumble, fc.array(block, { maxLength: 6 }), (text, blocks) => {
        expectSound(text, extractDirectives({ text, blocks }, { reference: NO_NAMES, language: 'en' }));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [1, 2],
    [0, 1],
    [1, 1],
  ])('a block from %i to %i that cuts a surrogate pair cuts no span', (start, end) => {
    const text = '🏦 must be paid.';
    const blocks: readonly Block[] = [
      { kind: 'cell', start, end, parent: null },
      { kind: 'paragraph', start: end, end: text.length, parent: null },
    ];
    expectSound(text, extractDirectives({ text, blocks }, { reference: NO_NAMES, language: 'en' }));
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(fc.oneof(prose, jumble), register, (text, reading) => {
        expect(readText(text, reading)).toEqual(readText(text, reading));
      }),
      { numRuns: 60 },
    );
  });
});

describe('for text that directs', () => {
  it('a paragraph before it shifts every offset and changes no quote', () => {
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('Nothing here.', 'Ein Vorspann 🏦 ohne Befehl.', '…'),
        fc.constantFrom<Register>('readout', 'rulebook'),
        (text, before, reading) => {
          const prefix = `${before}\n\n`;
          const [plain, shifted] = [readText(text, reading), readText(prefix + text, reading)];
          expect(shifted.directives.map(({ start, end }) => [start - prefix.length, end - prefix.length])).toEqual(
            plain.directives.map(({ start, end }) => [start, end]),
          );
          expect(quotes(prefix + text, shifted)).toEqual(quotes(text, plain));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the text twice gives every directive twice, at offsets of its own', () => {
    fc.assert(
      fc.property(prose, (text) => {
        // A rulebook: what "we" and "it" mean does not carry over from the first copy.
        const twice = `${text}\n\n${text}`;
        const [once, double] = [readText(text), readText(twice)];
        expect(quotes(twice, double)).toEqual([...quotes(text, once), ...quotes(text, once)]);
        expect(new Set(double.directives.map(({ start }) => start)).size).toBe(double.directives.length);
      }),
      { numRuns: 60 },
    );
  });

  const changes: readonly (readonly [string, (text: string) => string, (quote: string) => string])[] = [
    ['CRLF instead of LF', (text) => text.replaceAll('\n', '\r\n'), (quote) => quote.replaceAll('\r\n', '\n')],
    [
      'no-break spaces',
      (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
      (quote) => quote.replaceAll('\u00a0', ' '),
    ],
    [
      'left-to-right marks before words',
      (text) => text.replace(/ (?=\p{L})/gu, ' \u200e'),
      (quote) => quote.replaceAll('\u200e', ''),
    ],
    [
      'emoji before sentences',
      (text) => text.replace(/(?<=[.] )(?=\p{Lu})/gu, '🏦 '),
      (quote) => quote.replaceAll('🏦 ', ''),
    ],
  ];
  it.each(changes)('%s give the same directives', (_, change, back) => {
    fc.assert(
      fc.property(prose, fc.constantFrom<Register>('readout', 'rulebook'), (text, reading) => {
        const changed = change(text);
        const [plain, other] = [readText(text, reading), readText(changed, reading)];
        expect(quotes(changed, other).map(back)).toEqual(quotes(text, plain));
        expect(shape(other)).toEqual(shape(plain));
      }),
      { numRuns: 40 },
    );
  });

  it('composed and decomposed letters give the same directives', () => {
    const text = 'The café must protect its façade and renew the lease. Señor Núñez must préciser the terms.';
    const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
    expect(quotes(decomposed, readText(decomposed)).map((quote) => quote.normalize('NFC'))).toEqual(
      quotes(composed, readText(composed)),
    );
    expect(readText(composed).directives.length).toBeGreaterThan(1);
  });
});
