import { existsSync, readFileSync } from 'node:fs';
import type { Extraction } from '../../src/domain/Extraction.js';
import { extractDirectives } from '../../src/extraction/extractDirectives.js';
import { plainBlocks } from '../../src/documents/readers/plainBlocks.js';
import { sharedReferenceNames } from '../support/referenceNames.js';

const SEED = [
  new URL('../../seeds/documents/pboc-2024-work-conference.txt', import.meta.url),
  new URL('../../../shared/seeds/pboc-2024-work-conference.txt', import.meta.url),
].find((place) => existsSync(place));
const reference = sharedReferenceNames();
if (!SEED) console.warn('Skipped: the seed readout is neither in seeds/documents nor in ../shared/seeds.');
const run = SEED && reference ? describe : describe.skip;

/** Modality, first and last offset, and verb of each directive, in order (model.md §8, extraction.md §12). */
const EXPECTED: readonly (readonly [string, number, number, string])[] = [
  ['COMMITMENT', 352, 412, 'improve'],
  ['COMMITMENT', 414, 487, 'improve'],
  ['COMMITMENT', 489, 574, 'promote'],
  ['COMMITMENT', 580, 621, 'improve'],
  ['COMMITMENT', 630, 752, 'guide'],
  ['PLANNED_ACTION', 754, 793, 'strengthen'],
  ['PLANNED_ACTION', 795, 851, 'carry out'],
  ['PLANNED_ACTION', 857, 893, 'increase'],
  ['PLANNED_ACTION', 895, 976, 'promote'],
  ['PLANNED_ACTION', 978, 1056, 'advance'],
  ['PLANNED_ACTION', 1058, 1115, 'accelerate'],
  ['PLANNED_ACTION', 1121, 1186, 'strengthen'],
  ['NECESSITY', 1239, 1300, 'promote'],
  ['NECESSITY', 1302, 1377, 'improve'],
  ['NECESSITY', 1383, 1453, 'promote'],
  ['PLANNED_ACTION', 1455, 1496, 'optimize'],
  ['PLANNED_ACTION', 1498, 1543, 'strengthen'],
  ['PLANNED_ACTION', 1549, 1607, 'promote'],
  ['PLANNED_ACTION', 1609, 1660, 'strengthen'],
  ['PLANNED_ACTION', 1662, 1733, 'increase'],
  ['NECESSITY', 1790, 1848, 'participate'],
  ['NECESSITY', 1850, 1892, 'deepen'],
  ['NECESSITY', 1898, 1927, 'promote'],
  ['PLANNED_ACTION', 1929, 2081, 'promote'],
  ['PLANNED_ACTION', 2083, 2162, 'participate'],
  ['PLANNED_ACTION', 2167, 2215, 'deepen'],
  ['COMMITMENT', 2241, 2296, 'promote'],
  ['PLANNED_ACTION', 2298, 2396, 'promote'],
  ['PLANNED_ACTION', 2398, 2512, 'participate'],
  ['PLANNED_ACTION', 2514, 2582, 'advance'],
];

run('the seed readout', () => {
  const text = SEED ? readFileSync(SEED, 'utf8') : '';
  const extraction: Extraction | null = reference
    ? extractDirectives({ text, blocks: plainBlocks(text) }, { reference, publishedOn: '2024-01-05' })
    : null;
  const directives = extraction?.directives ?? [];

  it('is read as a readout of the People’s Bank of China, in English', () => {
    expect(extraction).toMatchObject({
      language: 'en',
      register: 'readout',
      issuer: { authority: 'reg:cn-pboc', evidence: { start: 295, end: 317 } },
    });
  });

  it('gives thirty directives, word for word', () => {
    expect(directives.map(({ modality, start, end, action }) => [modality, start, end, action.lemma])).toEqual(
      EXPECTED,
    );
  });

  it('gives sentence 12 as the model has it', () => {
    const twelve = directives.find(({ start }) => start === 1929);
    expect(twelve).toMatchObject({
      modality: 'PLANNED_ACTION',
      cueKind: 'BARE_IMPERATIVE',
      cue: null,
      changeType: 'PROMOTE',
      pace: [],
      voice: 'imperative',
      issuer: { authority: 'reg:cn-pboc' },
    });
    expect(twelve?.object && text.slice(twelve.object.start, twelve.object.end)).toBe(
      'global macro policy coordination',
    );
    expect(extraction?.provisions[twelve?.provision ?? -1]?.eId).toBe('para_4');
    expect(twelve?.attribution.map(({ phrase }) => phrase)).toEqual([
      'Mobile Payment Network learned',
      'the meeting mentioned',
    ]);
    expect(twelve?.attribution.at(-1)).toMatchObject({ start: 1756, end: 1789 });
    expect(twelve?.relations.map(({ type, target, openEnded }) => [type, target, openEnded])).toEqual([
      ['RELIES_ON', 'body:g20', true],
      ['RELIES_ON', 'body:imf', true],
      ['RELIES_ON', 'body:bis', true],
    ]);
    expect(twelve?.period).toMatchObject({
      from: '2024-01-01',
      to: '2025-01-01',
      precision: 'PLAN_PERIOD',
      inherited: true,
    });
  });

  it('keeps the slips of the translation in the quotes', () => {
    expect(text.slice(895, 903)).toBe('Steadyly');
    expect(directives.find(({ start }) => start === 895)?.pace).toEqual(['STEADY']);
    expect(directives.find(({ start }) => start === 1239)?.manner).toEqual([{ start: 1239, end: 1260 }]);
  });

  it('hears the speaker behind “efforts will be made”', () => {
    expect(directives.find(({ start }) => start === 2241)).toMatchObject({
      cueKind: 'IMPERSONAL_FRAME',
      addressees: [{ target: 'reg:cn-pboc', addressKind: 'SELF' }],
    });
  });
});
