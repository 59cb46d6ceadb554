import type { Span } from '../../src/domain/CanonicalText.js';
import { REGISTERS, type Register } from '../../src/domain/Extraction.js';
import { modalityOf } from '../../src/extraction/modalityOf.js';
import { coresOf, readText, theDirective } from './readDirectives.js';

const words = (text: string, span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null);

describe('the parts of a directive', () => {
  it.each`
    text                                                                       | lemma            | object                                   | changeType
    ${'We will keep prices stable.'}                                           | ${'keep'}        | ${'prices stable'}                       | ${'CONTINUE'}
    ${'We will optimise the layout of branches.'}                              | ${'optimise'}    | ${'the layout of branches'}              | ${'IMPROVE'}
    ${'We will increase penalties.'}                                           | ${'increase'}    | ${'penalties'}                           | ${'STRENGTHEN'}
    ${'We will increase the construction of payment systems.'}                 | ${'increase'}    | ${'the construction of payment systems'} | ${'ACCELERATE'}
    ${'We will carry out an upgrade of the ledger.'}                           | ${'carry out'}   | ${'an upgrade of the ledger'}            | ${'IMPROVE'}
    ${'We will carry out special campaigns.'}                                  | ${'carry out'}   | ${'special campaigns'}                   | ${'INITIATE'}
    ${'We will step up support for farmers.'}                                  | ${'step up'}     | ${'support for farmers'}                 | ${'STRENGTHEN'}
    ${'We will guide lenders to serve villages.'}                              | ${'guide'}       | ${'lenders'}                             | ${'GUIDE'}
    ${'We will actively participate in global forums.'}                        | ${'participate'} | ${'global forums'}                       | ${'PARTICIPATE'}
    ${'We will rely on the forum and other platforms to promote cooperation.'} | ${'promote'}     | ${'cooperation'}                         | ${'PROMOTE'}
    ${'We will continue to deepen the reform.'}                                | ${'deepen'}      | ${'the reform'}                          | ${'STRENGTHEN'}
    ${'We will focus on improving access.'}                                    | ${'improve'}     | ${'access'}                              | ${'IMPROVE'}
    ${'We will publish the minutes.'}                                          | ${'publish'}     | ${'the minutes'}                         | ${'NONE'}
    ${'The reform will be accelerated.'}                                       | ${'accelerate'}  | ${'The reform'}                          | ${'ACCELERATE'}
  `(
    'reads “$text”',
    ({ text, lemma, object, changeType }: { text: string; lemma: string; object: string; changeType: string }) => {
      const directive = theDirective(text, 'readout');
      expect(directive.action.lemma).toBe(lemma);
      expect(words(text, directive.object)).toBe(object);
      expect(directive.changeType).toBe(changeType);
    },
  );

  it.each`
    text                                                 | pace                    | manner
    ${'We will steadily widen the pilot.'}               | ${['STEADY']}           | ${['steadily']}
    ${'We will steadily and actively widen the pilot.'}  | ${['ACTIVE', 'STEADY']} | ${['steadily and actively']}
    ${'We will widen the pilot in an orderly manner.'}   | ${['ORDERLY']}          | ${['in an orderly manner']}
    ${'We will further widen the pilot.'}                | ${['FURTHER']}          | ${['further']}
    ${'We will promptly widen the pilot without delay.'} | ${['PROMPT']}           | ${['promptly']}
    ${'The pilot will be steadily widened.'}             | ${['STEADY']}           | ${['steadily']}
    ${'We will steadyly widen the pilot.'}               | ${['STEADY']}           | ${['steadyly']}
    ${'We will widen the pilot.'}                        | ${[]}                   | ${[]}
  `('reads the pace of “$text”', ({ text, pace, manner }: { text: string; pace: string[]; manner: string[] }) => {
    const directive = theDirective(text, 'readout');
    expect(directive.pace).toEqual(pace);
    expect(directive.manner.map((span) => words(text, span))).toEqual(manner);
  });

  it('keeps cue, aspect, purpose and the wider span apart', () => {
    const text = 'The Board will continue to use all its tools to keep prices stable.';
    const directive = theDirective(text, 'readout');
    expect(words(text, directive)).toBe('continue to use all its tools to keep prices stable');
    expect(words(text, directive.extended)).toBe('The Board will continue to use all its tools to keep prices stable');
    expect(words(text, directive.cue)).toBe('will');
    expect(words(text, directive.aspect)).toBe('continue to');
    expect(words(text, directive.object)).toBe('all its tools');
    expect(words(text, directive.purpose)).toBe('to keep prices stable');
  });

  it.each`
    text                                                           | conditions
    ${'If the fee is late, the firm must pay interest.'}           | ${['If the fee is late']}
    ${'The firm must stop the transfer unless the payer objects.'} | ${['unless the payer objects']}
    ${'The firm must, where the payer objects, return the money.'} | ${['where the payer objects']}
    ${'The firm may lend money subject to the limits of Part 3.'}  | ${['subject to the limits of Part 3']}
  `('finds the condition of “$text”', ({ text, conditions }: { text: string; conditions: string[] }) => {
    expect(theDirective(text).conditions.map((span) => words(text, span))).toEqual(conditions);
  });

  it('keeps a relative deadline symbolic', () => {
    const text = 'The firm must notify the Registrar within 30 days of the breach.';
    const directive = theDirective(text);
    expect(directive.dueWithin).toBe('P30D');
    expect(words(text, directive.deadline)).toContain('within 30 days');
    expect(directive.dueOn).toBeNull();
  });

  it.each`
    text                                       | register       | voice
    ${'The firm must pay interest.'}           | ${'rulebook'}  | ${'active'}
    ${'Interest must be paid.'}                | ${'rulebook'}  | ${'passive'}
    ${'Efforts will be made to widen access.'} | ${'readout'}   | ${'impersonal'}
    ${'Review the inventory.'}                 | ${'catalogue'} | ${'imperative'}
    ${'The firm must:\n(a) pay interest.'}     | ${'rulebook'}  | ${'listItem'}
  `('calls “$text” $voice', ({ text, register, voice }: { text: string; register: Register; voice: string }) => {
    expect(theDirective(text, register).voice).toBe(voice);
  });

  it('has no words for the cue of a bare imperative', () => {
    expect(theDirective('Review the inventory.', 'catalogue')).toMatchObject({ cue: null, cueKind: 'BARE_IMPERATIVE' });
  });

  it('keeps the chain of who says what, the publisher outermost, for the rest of the paragraph', () => {
    const text = 'Example News learned that the Board pointed out that in 2030 it will ease access. Widen the pilot.';
    const { directives } = readText(text, 'readout');
    expect(directives).toHaveLength(2);
    for (const { attribution } of directives)
      expect(attribution.map(({ phrase, verb }) => [phrase, verb])).toEqual([
        ['Example News learned', 'learn'],
        ['the Board pointed out', 'point out'],
      ]);
  });

  it('trusts a directive less the more it rests on guesses', () => {
    const sure = theDirective('The firm must pay interest.');
    const guessed = theDirective('The wug must pay interest.');
    expect(guessed.confidence).toBeLessThan(sure.confidence);
    expect(sure.confidence).toBeLessThan(1);
  });
});

describe('force by register', () => {
  const readings = (force: Parameters<typeof modalityOf>[0]): Record<string, string | null> =>
    Object.fromEntries(REGISTERS.map((register) => [register, modalityOf(force, register)]));

  it('reads `should` as advice in rules and as need in talk', () => {
    expect(readings('should')).toEqual({
      statute: 'RECOMMENDATION',
      rulebook: 'RECOMMENDATION',
      guidance: 'RECOMMENDATION',
      standard: 'RECOMMENDATION',
      catalogue: 'RECOMMENDATION',
      readout: 'NECESSITY',
      speech: 'NECESSITY',
      news: 'NECESSITY',
    });
  });

  it('gives a decision force in talk only', () => {
    expect(readings('decide')).toEqual({
      statute: null,
      rulebook: null,
      guidance: null,
      standard: null,
      catalogue: null,
      readout: 'COMMITMENT',
      speech: 'COMMITMENT',
      news: 'COMMITMENT',
    });
  });

  it('reads an imperative as a duty in a catalogue and as a plan in talk', () => {
    expect(readings('imperative')).toMatchObject({
      catalogue: 'OBLIGATION',
      guidance: 'RECOMMENDATION',
      readout: 'PLANNED_ACTION',
    });
  });

  it.each`
    text                                               | register      | modality
    ${'Banks must report quarterly.'}                  | ${'statute'}  | ${'OBLIGATION'}
    ${'No firm may mislead clients.'}                  | ${'rulebook'} | ${'PROHIBITION'}
    ${'A firm shall not mislead clients.'}             | ${'statute'}  | ${'PROHIBITION'}
    ${'Firms are prohibited from misleading clients.'} | ${'rulebook'} | ${'PROHIBITION'}
    ${'A firm may lend money.'}                        | ${'rulebook'} | ${'PERMISSION'}
    ${'A firm is entitled to inspect the register.'}   | ${'rulebook'} | ${'PERMISSION'}
    ${'A firm should keep a copy.'}                    | ${'guidance'} | ${'RECOMMENDATION'}
    ${'We should keep a copy.'}                        | ${'readout'}  | ${'NECESSITY'}
    ${'We need to keep a copy.'}                       | ${'speech'}   | ${'NECESSITY'}
    ${'We will keep a copy.'}                          | ${'readout'}  | ${'COMMITMENT'}
    ${'Every firm has to keep a copy.'}                | ${'rulebook'} | ${'OBLIGATION'}
  `(
    'reads “$text” in a $register as $modality',
    ({ text, register, modality }: { text: string; register: Register; modality: string }) => {
      expect(theDirective(text, register).modality).toBe(modality);
    },
  );

  it('never loses the `not` of a cue that does not forbid', () => {
    expect(coresOf('We should not rush the reform.', 'readout')).toEqual(['not rush the reform']);
    expect(coresOf('The Board will not widen the band.', 'readout')).toEqual(['not widen the band']);
    expect(coresOf('A firm must not widen the band.')).toEqual(['widen the band']);
  });

  it('finds the register from the text where nobody said it', () => {
    expect(readText('A firm must pay.', 'rulebook').register).toBe('rulebook');
    expect(coresOf('Nothing.', 'news')).toEqual([]);
  });
});
