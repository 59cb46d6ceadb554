import {
  bootstrapF1,
  forceMacroF1,
  intersectionOverUnion,
  matchSpans,
  ratesOf,
  scoreText,
  sumCounts,
  type GoldDirective,
  type PredictedDirective,
} from './score.js';

const TEXT = 'Banks must report losses and keep records of them.';
const gold = (start: number, end: number, more: Partial<GoldDirective> = {}): GoldDirective => ({
  start,
  end,
  quote: TEXT.slice(start, end),
  force: 'obligation',
  ...more,
});
const predicted = (start: number, end: number, more: Partial<PredictedDirective> = {}): PredictedDirective => ({
  start,
  end,
  quote: TEXT.slice(start, end),
  extended: { start, end },
  modality: 'OBLIGATION',
  lemma: 'report',
  ...more,
});

describe('scoring', () => {
  it.each`
    one        | other       | iou
    ${[0, 10]} | ${[0, 10]}  | ${1}
    ${[0, 10]} | ${[5, 15]}  | ${1 / 3}
    ${[0, 10]} | ${[10, 20]} | ${0}
    ${[0, 10]} | ${[0, 8]}   | ${0.8}
  `(
    'gives $one and $other the likeness $iou',
    ({ one, other, iou }: { one: [number, number]; other: [number, number]; iou: number }) => {
      expect(intersectionOverUnion({ start: one[0], end: one[1] }, { start: other[0], end: other[1] })).toBeCloseTo(
        iou,
      );
    },
  );

  it('pairs each span once, the best pair first', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 0, end: 9 },
    ];
    expect(matchSpans(spans, [{ start: 0, end: 9 }])).toEqual([[1, 0]]);
    expect(
      matchSpans(spans, [
        { start: 0, end: 9 },
        { start: 0, end: 10 },
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('does not match below an overlap of four fifths', () => {
    expect(matchSpans([{ start: 0, end: 100 }], [{ start: 0, end: 79 }])).toEqual([]);
  });

  it('counts matches, exact spans, forces, lemmas and true quotes', () => {
    const score = scoreText(
      TEXT,
      [gold(11, 24, { lemma: 'report' }), gold(29, 49, { lemma: 'keep', force: 'permission' })],
      [predicted(11, 24), predicted(29, 48, { lemma: 'record' }), predicted(0, 5, { quote: 'Firms' })],
    );
    expect(score).toMatchObject({
      gold: 2,
      predicted: 3,
      matched: 2,
      exact: 1,
      forceRight: 1,
      lemmaKnown: 2,
      lemmaRight: 1,
      offsetsRight: 2,
    });
    expect(score.misses).toEqual([]);
    expect(score.falsePositives.map(({ start }) => start)).toEqual([0]);
    const rates = ratesOf(score);
    expect(rates.precision).toBeCloseTo(2 / 3);
    expect(rates.recall).toBe(1);
    expect(rates.f1).toBeCloseTo(0.8);
    expect(rates.exactF1).toBeCloseTo(0.4);
    expect(rates.offsetExactness).toBeCloseTo(2 / 3);
  });

  it('accepts the wider span of subject and modal in the lenient score only', () => {
    const score = scoreText(TEXT, [gold(11, 24, { extended: { start: 0, end: 24 } })], [predicted(0, 24)]);
    expect(score).toMatchObject({ matched: 0, lenient: 1 });
  });

  it('adds sets up by their counts, so that a large set weighs more', () => {
    const small = scoreText(TEXT, [gold(11, 24)], []);
    const large = scoreText(
      TEXT,
      [gold(0, 5), gold(11, 24), gold(29, 49)],
      [predicted(0, 5), predicted(11, 24), predicted(29, 49)],
    );
    expect(ratesOf(sumCounts([small, large])).recall).toBeCloseTo(0.75);
  });

  it('gives rare forces the same say as common ones', () => {
    expect(
      forceMacroF1([
        ['a', 'a'],
        ['a', 'a'],
        ['a', 'a'],
        ['b', 'a'],
      ]),
    ).toBeCloseTo((6 / 7 + 0) / 2);
    expect(forceMacroF1([])).toBe(1);
  });

  it('draws the same interval in every run, and a perfect set has no spread', () => {
    const hit = scoreText(TEXT, [gold(11, 24)], [predicted(11, 24)]);
    const miss = scoreText(TEXT, [gold(11, 24)], []);
    expect(bootstrapF1([hit, hit, hit])).toEqual([1, 1]);
    const [low, high] = bootstrapF1([hit, hit, miss, hit]);
    expect(low).toBeLessThan(high);
    expect(bootstrapF1([hit, hit, miss, hit])).toEqual([low, high]);
  });
});
