import type { FoundDate } from '../../src/domain/Extraction.js';
import { inheritPeriods } from '../../src/extraction/inheritPeriods.js';

const year = (start: number, value: number, role: FoundDate['role']): FoundDate => ({
  start,
  end: start + 7,
  from: `${value}-01-01`,
  to: `${value + 1}-01-01`,
  precision: role === 'planPeriod' ? 'PLAN_PERIOD' : 'YEAR',
  edtf: String(value),
  role,
});
const directive = (start: number, sentence: readonly [number, number], block: readonly [number, number]) => ({
  start,
  end: start + 10,
  sentence: { start: sentence[0], end: sentence[1] },
  block: { start: block[0], end: block[1] },
});

describe('periods of directives', () => {
  const plan = year(10, 2024, 'planPeriod');
  const block = [100, 400] as const;

  it('takes the period of its own sentence, and hands it on within the block', () => {
    const found = inheritPeriods(
      [directive(120, [100, 200], block), directive(150, [100, 200], block), directive(250, [200, 300], block)],
      [plan, year(101, 2025, 'directivePeriod')],
      'readout',
    );
    expect(found.map((period) => [period?.edtf, period?.inherited, period?.precision, period?.evidence.start])).toEqual(
      [
        ['2025', false, 'YEAR', 101],
        ['2025', false, 'YEAR', 101],
        ['2025', true, 'YEAR', 101],
      ],
    );
  });

  it('takes the plan’s period where the block states none, in plans and reports only', () => {
    const directives = [directive(520, [500, 600], [500, 700])];
    const dates = [plan, year(101, 2025, 'directivePeriod')];
    expect(inheritPeriods(directives, dates, 'readout')).toEqual([
      {
        from: '2024-01-01',
        to: '2025-01-01',
        precision: 'PLAN_PERIOD',
        edtf: '2024',
        inherited: true,
        evidence: { start: 10, end: 17 },
      },
    ]);
    expect(inheritPeriods(directives, dates, 'statute')).toEqual([null]);
  });

  it('hands on no period of a sentence without a directive, nor one that closes its sentence', () => {
    const forecast = inheritPeriods([directive(250, [200, 300], block)], [year(110, 2025, 'directivePeriod')], 'news');
    expect(forecast).toEqual([null]);
    const closing = inheritPeriods(
      [directive(110, [100, 200], block), directive(250, [200, 300], block)],
      [year(150, 2025, 'directivePeriod')],
      'news',
    );
    expect(closing.map((period) => period?.edtf)).toEqual(['2025', undefined]);
  });

  it('prefers the period inside the directive to one before it', () => {
    const [found] = inheritPeriods(
      [{ ...directive(120, [100, 200], block), end: 180 }],
      [year(101, 2024, 'directivePeriod'), year(140, 2026, 'directivePeriod')],
      'readout',
    );
    expect(found?.edtf).toBe('2026');
  });
});
