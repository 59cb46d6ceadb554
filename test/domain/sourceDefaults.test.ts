import { confidenceCap } from '../../src/domain/confidenceCap.js';
import { parseId } from '../../src/domain/Id.js';
import { bestTier, sourceDefaults } from '../../src/domain/sourceDefaults.js';

const [bank, site] = [parseId('reg:aa-bank'), parseId('pub:site')];

describe('what a source is worth where nobody says', () => {
  it('depends on who published and who issued', () => {
    expect(sourceDefaults(bank, bank)).toEqual({ genre: 'OFFICIAL', sourceTier: 'PRIMARY' });
    expect(sourceDefaults(site, bank)).toEqual({ genre: 'NEWS_READOUT', sourceTier: 'SECONDARY' });
    expect(sourceDefaults(site, null)).toEqual({ genre: 'NEWS_READOUT', sourceTier: 'UNKNOWN' });
  });

  it('is that of the best of its publications', () => {
    expect(bestTier(['UNKNOWN', 'OFFICIAL_COPY', 'SECONDARY'])).toBe('OFFICIAL_COPY');
    expect(bestTier(['SECONDARY', 'PRIMARY'])).toBe('PRIMARY');
    expect(bestTier([])).toBe('UNKNOWN');
  });

  it.each`
    tier               | translation           | cap
    ${'PRIMARY'}       | ${null}               | ${1}
    ${'OFFICIAL_COPY'} | ${'HUMAN'}            | ${1}
    ${'SECONDARY'}     | ${'UNKNOWN'}          | ${0.8}
    ${'UNKNOWN'}       | ${null}               | ${0.6}
    ${'PRIMARY'}       | ${'MACHINE'}          | ${0.7}
    ${'SECONDARY'}     | ${'APPARENT_MACHINE'} | ${0.7}
    ${'UNKNOWN'}       | ${'MACHINE'}          | ${0.6}
  `('caps what is read from a $tier source, translated by $translation, at $cap', ({ tier, translation, cap }) => {
    expect(confidenceCap(tier, translation)).toBe(cap);
  });
});
