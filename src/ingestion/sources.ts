import { parseId, type Id } from '../domain/Id.js';
import { bestTier } from '../domain/sourceDefaults.js';
import type { SourceTier } from '../domain/vocabularies.js';

/** Who gives a text, and at which address; the two together tell one source from another. */
export interface Source {
  readonly publisher: Id;
  readonly sourceUrl: string | null;
  readonly sourceTier: SourceTier;
}

/** The publisher of a file of which nobody says where it came from. */
export const LOCAL_PUBLISHER: Id = parseId('pub:local');

/** A file of which nobody says where it came from: it stands behind every source that somebody names. */
export const isLocal = ({ publisher, sourceUrl }: Omit<Source, 'sourceTier'>): boolean =>
  publisher === LOCAL_PUBLISHER && sourceUrl === null;

export const isSameSource = (a: Omit<Source, 'sourceTier'>, b: Omit<Source, 'sourceTier'>): boolean =>
  a.publisher === b.publisher && a.sourceUrl === b.sourceUrl;

/** The one order of sources, best first: any before a local file, then by tier, publisher and address. */
export function compareSources(a: Source, b: Source): number {
  return (
    Number(isLocal(a)) - Number(isLocal(b)) ||
    compareTiers(a.sourceTier, b.sourceTier) ||
    compareText(a.publisher, b.publisher) ||
    compareText(a.sourceUrl ?? '', b.sourceUrl ?? '')
  );
}

/** The source that describes a text which all of these give; undefined where there is none. */
export const bestSource = <S extends Source>(sources: readonly S[]): S | undefined =>
  [...sources].sort(compareSources)[0];

/** As findings name it. */
export const sourceName = ({ publisher, sourceUrl }: Omit<Source, 'sourceTier'>): string =>
  sourceUrl === null ? publisher : `${publisher} (${sourceUrl})`;

const compareTiers = (a: SourceTier, b: SourceTier): number => (a === b ? 0 : bestTier([a, b]) === a ? -1 : 1);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
