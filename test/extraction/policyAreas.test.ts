import { gazetteerOf } from '../../src/extraction/gazetteer.js';
import { scoreAreas } from '../../src/extraction/policyAreas.js';
import { aReference, spanOf } from '../support/aReference.js';

const gazetteer = gazetteerOf(
  aReference({
    areas: [
      'area:payments 1 payment service',
      'area:cards 1 overseas bank card',
      'area:accounts 0.8 bank account',
      'area:cash 0.5 cash',
      'area:cash 0.5 small change',
      'area:coin 0.8 Harbour coin internationalization',
      'area:systems 0.9 payment system',
      'area:forums 0.7 G20',
      'area:trade 1 economic and trade rules',
      'area:infra 1 financial infrastructure',
      'area:cbdc 1 CBDC',
    ],
    broader: { 'area:cards': ['area:payments'], 'area:systems': ['area:infra'] },
  }),
);

/** The areas of one core, whose object and purpose are given as words. */
function areas(
  core: string,
  object: string | null = core,
  purpose: string | null = null,
  topic: string | null = null,
): string[] {
  const text = `${topic ?? ''} ${core}`;
  const span = (words: string | null) => (words === null ? null : spanOf(text, words));
  const parts = { core: spanOf(text, core), object: span(object), purpose: span(purpose), topic: span(topic) };
  return scoreAreas(text, gazetteer, parts).map(
    ({ area, weight, start, end }) => `${area} ${weight} ${text.slice(start, end)}`,
  );
}

describe('policy areas', () => {
  it.each`
    case                                       | core                                                   | object                                           | found
    ${'a keyword in the object'}               | ${'improve payment services'}                          | ${'payment services'}                            | ${['area:payments 1 payment services']}
    ${'the longest keyword at a place'}        | ${'accept overseas bank cards'}                        | ${'overseas bank cards'}                         | ${['area:cards 1 overseas bank cards']}
    ${'words in another order, for less'}      | ${'promote internationalisation of the Harbour coin'}  | ${'internationalisation of the Harbour coin'}    | ${['area:coin 0.64 internationalisation of the Harbour coin']}
    ${'half of a coordinated keyword'}         | ${'study trade rules'}                                 | ${'trade rules'}                                 | ${['area:trade 0.9 trade rules']}
    ${'weak keywords only together'}           | ${'supply cash and small change'}                      | ${'cash and small change'}                       | ${['area:cash 0.63 cash']}
    ${'no weak keyword alone'}                 | ${'supply cash'}                                       | ${'cash'}                                        | ${[]}
    ${'no means as a topic'}                   | ${'Rely on the G20 to improve payment services'}       | ${'payment services'}                            | ${['area:payments 1 payment services']}
    ${'acronyms in their own case'}            | ${'test the cbdc'}                                     | ${'the cbdc'}                                    | ${[]}
    ${'no area within which another one lies'} | ${'build payment systems as financial infrastructure'} | ${'payment systems as financial infrastructure'} | ${['area:systems 0.9 payment systems']}
  `('finds $case', ({ core, object, found }) => {
    expect(areas(core, object)).toEqual(found);
  });

  it('weighs the object before the purpose and the purpose before the topic', () => {
    expect(areas('act on payment services to study trade rules', 'payment services', 'to study trade rules')).toEqual([
      'area:payments 1 payment services',
      'area:trade 0.81 trade rules',
    ]);
    expect(areas('act well', null, null, 'In terms of payment services')).toEqual([
      'area:payments 0.65 payment services',
    ]);
  });

  it('gives at most four labels', () => {
    const many = gazetteerOf(
      aReference({ areas: ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `area:${letter} 1 topic${letter}`) }),
    );
    const text = 'topica topicb topicc topicd topice topicf';
    const span = { start: 0, end: text.length };
    expect(
      scoreAreas(text, many, { core: span, object: span, purpose: null, topic: null }).map(({ area }) => area),
    ).toEqual(['area:a', 'area:b', 'area:c', 'area:d']);
  });
});
