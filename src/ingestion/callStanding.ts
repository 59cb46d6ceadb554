import type { HeldDocument } from './heldRecords.js';
import type { ResolvedPublication } from './resolvePublications.js';
import { bestSource, compareSources, isSameSource } from './sources.js';

/**
 * What a call does to a text that the graph may hold already. Sources have one order (`compareSources`); a call stands
 * where the best source that it names stands, a held text where its best PUBLISHED record stands.
 * - DESCRIBES: the text is new, or the call stands before all that is held. What the call says, and what its file gives,
 *   is the Document from then on, as a whole; of the sources before it stay their PUBLISHED records.
 * - AGAIN: the source that describes the text speaks again. What is said wins, what is not said stays.
 * - ADDS: another source describes it. The call adds its PUBLISHED records, a local file none.
 * So the Document is what the best source said of it, whatever came first.
 */
export type Standing = 'DESCRIBES' | 'AGAIN' | 'ADDS';

export function callStanding(own: readonly ResolvedPublication[], held: HeldDocument | null): Standing {
  const [best, described] = [bestSource(own), bestSource(held?.publications ?? [])];
  if (!best || !described) return 'DESCRIBES';
  if (isSameSource(best, described)) return 'AGAIN';
  if (compareSources(best, described) < 0) return 'DESCRIBES';
  return own.some((publication) => isSameSource(publication, described)) ? 'AGAIN' : 'ADDS';
}
