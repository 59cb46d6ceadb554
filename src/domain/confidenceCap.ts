import type { SourceTier, TranslationMethod } from './vocabularies.js';

/** Starting values of model.md §5, rule 9: what a source's tier, and a translation, let anyone believe at most. */
const TIER_CAPS: Readonly<Record<SourceTier, number>> = { PRIMARY: 1, OFFICIAL_COPY: 1, SECONDARY: 0.8, UNKNOWN: 0.6 };
const TRANSLATION_CAPS: Readonly<Record<TranslationMethod, number>> = {
  HUMAN: 1,
  MACHINE: 0.7,
  APPARENT_MACHINE: 0.7,
  UNKNOWN: 1,
};

/** The most that a record from such a source may claim, 0–1: the weakest link of tier and translation. */
export function confidenceCap(tier: SourceTier, translation: TranslationMethod | null): number {
  return Math.min(TIER_CAPS[tier], translation ? TRANSLATION_CAPS[translation] : 1);
}
