import { bindingForce } from '../../src/domain/bindingForce.js';
import { bindingReason } from '../../src/domain/bindingReason.js';
import { instrumentKindOf, registerOfKind } from '../../src/domain/registerOfKind.js';
import { stageOf } from '../../src/domain/stageOf.js';
import { INSTRUMENT_KIND_VALUES, type InstrumentKind } from '../../src/domain/vocabularies.js';
import { REGISTERS } from '../../src/domain/Extraction.js';

const official = { sourceTier: 'PRIMARY', issuerKnown: true, issuerOfUnion: false } as const;

describe('whether a statement binds', () => {
  it.each`
    instrumentKind    | force
    ${'LAW'}          | ${'BINDING'}
    ${'REGULATION'}   | ${'BINDING'}
    ${'RULEBOOK'}     | ${'BINDING'}
    ${'DECISION'}     | ${'BINDING'}
    ${'NOTICE'}       | ${'BINDING'}
    ${'EU_DIRECTIVE'} | ${'CONDITIONAL'}
    ${'TREATY'}       | ${'CONDITIONAL'}
    ${'GUIDELINE'}    | ${'NON_BINDING'}
    ${'STANDARD'}     | ${'NON_BINDING'}
    ${'CONSULTATION'} | ${'NON_BINDING'}
    ${'PLAN'}         | ${'POLICY_SIGNAL'}
    ${'READOUT'}      | ${'POLICY_SIGNAL'}
    ${'SPEECH'}       | ${'POLICY_SIGNAL'}
  `('a $instrumentKind from its issuer is $force', ({ instrumentKind, force }) => {
    expect(bindingForce({ ...official, instrumentKind })).toBe(force);
  });

  it('guidelines of authorities of the Union are comply or explain', () => {
    expect(bindingForce({ ...official, instrumentKind: 'GUIDELINE', issuerOfUnion: true })).toBe('CONDITIONAL');
  });

  it.each(['SECONDARY', 'UNKNOWN'] as const)('a source that is %s keeps nothing but a policy signal', (sourceTier) => {
    for (const instrumentKind of INSTRUMENT_KIND_VALUES) {
      const signal = ['PLAN', 'READOUT', 'SPEECH'].includes(instrumentKind);
      expect(bindingForce({ ...official, instrumentKind, sourceTier })).toBe(signal ? 'POLICY_SIGNAL' : 'UNKNOWN');
    }
  });

  it('nothing is known of it without an issuer', () => {
    for (const instrumentKind of INSTRUMENT_KIND_VALUES) {
      expect(bindingForce({ ...official, instrumentKind, issuerKnown: false })).toBe('UNKNOWN');
    }
  });
});

describe('why it binds, or does not', () => {
  const facts = {
    instrumentKind: 'PLAN',
    yearly: true,
    genre: 'NEWS_READOUT',
    sourceTier: 'SECONDARY',
    issuerNature: 'CENTRAL_BANK',
    issuerOfUnion: false,
  } as const;

  it('is one sentence for people', () => {
    expect(bindingReason(facts)).toBe('Yearly plan of a central bank, known from a news report.');
    expect(bindingReason({ ...facts, yearly: false, genre: 'OFFICIAL', sourceTier: 'PRIMARY' })).toBe(
      'Plan of a central bank.',
    );
    expect(
      bindingReason({ ...facts, instrumentKind: 'LAW', genre: 'OFFICIAL', sourceTier: 'UNKNOWN', issuerNature: null }),
    ).toBe('Law whose issuer is not known, known from a source of unknown standing.');
    // NEWS_READOUT is what silence gives: nobody said that a file of unknown standing is a news report.
    expect(bindingReason({ ...facts, instrumentKind: 'LAW', sourceTier: 'UNKNOWN', issuerNature: null })).toBe(
      'Law whose issuer is not known, known from a source of unknown standing.',
    );
  });

  it('has words for every kind of instrument', () => {
    for (const instrumentKind of INSTRUMENT_KIND_VALUES) {
      expect(bindingReason({ ...facts, instrumentKind })).toMatch(
        /^[A-Z][\w -]+ of a central bank, known from a news report\.$/,
      );
    }
  });
});

describe('the stage of a statement', () => {
  it('follows from the kind of its instrument', () => {
    const stages = (kinds: readonly InstrumentKind[]) => [...new Set(kinds.map(stageOf))];
    expect(stages(['PLAN', 'READOUT', 'SPEECH'])).toEqual(['ANNOUNCED']);
    expect(stages(['CONSULTATION'])).toEqual(['CONSULTATION']);
    expect(
      stages(INSTRUMENT_KIND_VALUES.filter((kind) => !['PLAN', 'READOUT', 'SPEECH', 'CONSULTATION'].includes(kind))),
    ).toEqual(['ADOPTED']);
  });
});

describe('the register of a text', () => {
  it('follows from the kind of its instrument, and the kind from the register where nobody says', () => {
    expect(INSTRUMENT_KIND_VALUES.map((kind) => [kind, registerOfKind(kind)])).toEqual([
      ['LAW', 'statute'],
      ['REGULATION', 'statute'],
      ['EU_DIRECTIVE', 'statute'],
      ['RULEBOOK', 'rulebook'],
      ['DECISION', 'statute'],
      ['NOTICE', 'statute'],
      ['GUIDELINE', 'guidance'],
      ['STANDARD', 'standard'],
      ['TREATY', 'statute'],
      ['PLAN', 'readout'],
      ['READOUT', 'readout'],
      ['SPEECH', 'speech'],
      ['CONSULTATION', 'guidance'],
    ]);
    expect(REGISTERS.map((register) => [register, instrumentKindOf(register)])).toEqual([
      ['statute', 'LAW'],
      ['rulebook', 'RULEBOOK'],
      ['guidance', 'GUIDELINE'],
      ['standard', 'STANDARD'],
      ['catalogue', 'STANDARD'],
      ['readout', 'READOUT'],
      ['speech', 'SPEECH'],
      ['news', 'READOUT'],
    ]);
  });
});
