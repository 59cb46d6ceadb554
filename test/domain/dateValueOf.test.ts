import fc from '../support/fastCheck.js';
import { dateProperties, dateValueOf, intervalProperties } from '../../src/domain/dateValueOf.js';
import { parseEdtf } from '../../src/domain/edtf.js';
import { addDays, daysInMonth, isIsoDay } from '../../src/domain/isoDay.js';

describe('a stated date', () => {
  it.each`
    edtf            | first           | last            | precision
    ${'2013'}       | ${'2013-01-01'} | ${'2013-12-31'} | ${'YEAR'}
    ${'2013-02'}    | ${'2013-02-01'} | ${'2013-02-28'} | ${'MONTH'}
    ${'2024-02'}    | ${'2024-02-01'} | ${'2024-02-29'} | ${'MONTH'}
    ${'1900-02'}    | ${'1900-02-01'} | ${'1900-02-28'} | ${'MONTH'}
    ${'2000-02'}    | ${'2000-02-01'} | ${'2000-02-29'} | ${'MONTH'}
    ${'2013-02-24'} | ${'2013-02-24'} | ${'2013-02-24'} | ${'DAY'}
  `('$edtf may be any day from $first to $last', ({ edtf, first, last, precision }) => {
    expect(parseEdtf(edtf)).toEqual({ first, last, precision });
  });

  it.each([
    '',
    '13',
    '0000',
    '2013-00',
    '2013-13',
    '2013-02-29',
    '2013-2-1',
    '2013-02-01T00:00',
    ' 2013',
    '20130',
    '-2013',
    '2013/2014',
    '²⁰¹³',
  ])('“%s” is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(dateValueOf(text, 'start')).toBeNull();
  });

  it('counts from its first possible day as a start, to its last as an end or a deadline', () => {
    expect(dateValueOf('2023-02', 'start')).toEqual({ day: '2023-02-01', precision: 'MONTH', edtf: '2023-02' });
    expect(dateValueOf('2023-02', 'end')?.day).toBe('2023-02-28');
    expect(dateValueOf('2023-02', 'deadline')?.day).toBe('2023-02-28');
  });

  it('is stored as three properties, or none', () => {
    const value = dateValueOf('2023', 'start');
    expect(dateProperties('adoptedOn', value)).toEqual({
      adoptedOn: '2023-01-01',
      adoptedOnPrecision: 'YEAR',
      adoptedOnEdtf: '2023',
    });
    expect(dateProperties('adoptedOn', null)).toEqual({});
  });
});

describe('a stretch of time', () => {
  it('keeps outer and inner days where only the month is known (model.md §6.3, example 4)', () => {
    expect(intervalProperties({ from: '2003-06', to: '2023-02' })).toEqual({
      validFrom: '2003-06-01',
      validFromPrecision: 'MONTH',
      validFromEdtf: '2003-06',
      fromMax: '2003-06-30',
      validTo: '2023-02-28',
      validToPrecision: 'MONTH',
      validToEdtf: '2023-02',
      toMin: '2023-02-01',
    });
  });

  it('is certain from the attested day on where no start is recorded', () => {
    expect(intervalProperties({ attestedOn: '2024-03-31' })).toEqual({
      attestedOn: '2024-03-31',
      fromMax: '2024-03-31',
    });
    expect(intervalProperties({ from: '2020', attestedOn: '2024-03-31' })).toMatchObject({
      fromMax: '2020-12-31',
      attestedOn: '2024-03-31',
    });
    expect(intervalProperties({})).toEqual({});
  });

  it.each`
    from            | to              | attestedOn
    ${'2023-02-24'} | ${'2023-02-24'} | ${null}
    ${'2023'}       | ${'2022-12-31'} | ${null}
    ${'2023-02-30'} | ${null}         | ${null}
    ${null}         | ${'soon'}       | ${null}
    ${null}         | ${null}         | ${'2024-03'}
  `(
    'from $from to $to, attested on $attestedOn, is none',
    (stated: { from: string | null; to: string | null; attestedOn: string | null }) => {
      expect(intervalProperties(stated)).toBeNull();
    },
  );

  it('may end in the month in which it starts', () => {
    expect(intervalProperties({ from: '2023-02', to: '2023-02' })).toMatchObject({
      validFrom: '2023-02-01',
      validTo: '2023-02-28',
    });
  });
});

describe('a calendar day', () => {
  const days = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is real, and its neighbours are one day away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, by) => {
        fc.pre(day > '0002' && day < '9989');
        expect(isIsoDay(day)).toBe(true);
        expect(addDays(addDays(day, by), -by)).toBe(day);
        expect(addDays(day, 1) > day).toBe(true);
      }),
    );
  });

  it('keeps to the length of its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(2000, month, 0));
        last.setUTCFullYear(year, month, 0);
        expect(daysInMonth(year, month)).toBe(last.getUTCDate());
      }),
    );
  });
});
