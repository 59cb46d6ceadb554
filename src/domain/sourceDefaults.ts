import type { Id } from './Id.js';
import type { Genre, SourceTier } from './vocabularies.js';

/** The better of two tiers is the one that stands first. */
const TIERS_BEST_FIRST: readonly SourceTier[] = ['PRIMARY', 'OFFICIAL_COPY', 'SECONDARY', 'UNKNOWN'];

/**
 * What a document is where nobody says so (extraction.md §10): published by its issuer it is the official text; where
 * another issuer is named it is a report of it; without an issuer nothing is known of its standing.
 */
export function sourceDefaults(
  publisher: Id,
  issuer: Id | null,
): { readonly genre: Genre; readonly sourceTier: SourceTier } {
  if (issuer === null) return { genre: 'NEWS_READOUT', sourceTier: 'UNKNOWN' };
  return publisher === issuer
    ? { genre: 'OFFICIAL', sourceTier: 'PRIMARY' }
    : { genre: 'NEWS_READOUT', sourceTier: 'SECONDARY' };
}

/** The best of the tiers under which a text was published. */
export function bestTier(tiers: readonly SourceTier[]): SourceTier {
  return TIERS_BEST_FIRST.find((tier) => tiers.includes(tier)) ?? 'UNKNOWN';
}
