import type { CanonicalText } from '../domain/CanonicalText.js';
import type { Finding } from '../domain/Finding.js';
import { documentId } from '../domain/documentIds.js';
import { GENRE_VALUES, SOURCE_TIER_VALUES } from '../domain/vocabularies.js';
import { callStanding, type Standing } from './callStanding.js';
import { fileOf, type DocumentFile } from './changeSets/sourceStates.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { isSureOfLanguage } from './extractFile.js';
import { differing, heldFacts, lost, onlyNew, over } from './heldDescription.js';
import type { HeldDocument, HeldInstrument } from './heldRecords.js';
import type { FactsInput } from './resolveFacts.js';
import type { ResolvedPublication } from './resolvePublications.js';
import { bestSource, sourceName } from './sources.js';
import { listOf, textOf, wordOf } from './storedWords.js';

/** One call about one text: what it says, who it says gives the text, and the file. */
export interface Call {
  readonly said: DocumentFacts;
  readonly own: readonly ResolvedPublication[];
  readonly canonical: CanonicalText;
  /** A file of the same source with the same text came before in the same run. */
  readonly isRepeated: boolean;
}

/** What a call comes to: the facts that describe the text from now on, and the file that counts. */
export interface TakenCall extends Pick<FactsInput, 'facts' | 'before' | 'fileTitle'> {
  readonly standing: Standing;
  /** The file that stays the one of the document's record; null: the one at hand. */
  readonly file: DocumentFile | null;
  readonly findings: readonly Finding[];
}

/**
 * What a call comes to (`callStanding`). Among the files that one source gives of one text, the one whose bytes hash
 * smallest is the file of the record; another adds what it says, and is not read again where it says nothing new.
 */
export function takeCall(
  { said, own, canonical, isRepeated }: Call,
  held: HeldDocument | null,
  instrument: HeldInstrument | null,
): TakenCall {
  const standing = callStanding(own, held);
  const described = bestSource(held?.publications ?? []);
  if (!held || !described) return { standing, facts: said, file: null, findings: [] };
  if (standing === 'DESCRIBES') {
    const fallen = lost(said, held, instrument);
    const message = `${sourceName(bestSource(own) ?? described)} describes this text from now on; what ${sourceName(described)} said of ${fallen.join(', ')} no longer stands. Say it of this source too where it holds.`;
    return {
      standing,
      facts: said,
      file: null,
      findings: fallen.length > 0 ? [{ code: 'SOURCE_REPLACED', message }] : [],
    };
  }
  const stayed = heldFacts(held, instrument);
  const genre = wordOf(held.properties.genre, GENRE_VALUES) ?? 'NEWS_READOUT';
  const asHeld = { file: heldFile(held), fileTitle: heldTitle(held) };
  const differs = differing(said, held, instrument);
  if (standing === 'ADDS') {
    const message = `${sourceName(described)} describes this text; what is said here of ${differs.join(', ')} is not taken over. Say it as that source, or give this one a better sourceTier.`;
    const findings = differs.length > 0 ? [{ code: 'SOURCE_OUTRANKED', message }] : [];
    return { standing, facts: { ...stayed, genre }, ...asHeld, findings };
  }
  const taken = isRepeated ? onlyNew(said, stayed, genre) : said;
  const news = differing(taken, held, instrument);
  const left = differs.filter((name) => !news.includes(name));
  const message = `Another file of this run gives the same text by ${sourceName(described)}; what this one says of ${left.join(', ')} is not taken over. Name another publisher or sourceUrl for one of them.`;
  const findings = left.length > 0 ? [{ code: 'SOURCE_REPEATED', message }] : [];
  const order = compareFiles(fileOf(canonical), asHeld.file);
  if (order > 0 && news.length === 0) return { standing: 'ADDS', facts: { ...stayed, genre }, ...asHeld, findings };
  const sourceTier = wordOf(held.properties.sourceTier, SOURCE_TIER_VALUES) ?? 'UNKNOWN';
  const merged = { standing, before: { genre, sourceTier }, findings };
  if (order > 0) return { ...merged, facts: over(taken, stayed), ...asHeld };
  // The language that another file declared falls with that file, where the words do not tell.
  const { language: _, ...fromWords } = stayed;
  const kept = order < 0 && !isSureOfLanguage(canonical.text) ? fromWords : stayed;
  return { ...merged, facts: over(taken, kept), file: null };
}

/** By their bytes; the same bytes may be read in more ways than one. */
function compareFiles(a: DocumentFile, b: DocumentFile): number {
  const key = (file: DocumentFile): string => [file.bytesSha256, file.mediaType, file.reader].join(' ');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function heldFile({ properties }: HeldDocument): DocumentFile {
  const text = (name: string): string => textOf(properties[name]) ?? '';
  return {
    reader: text('reader'),
    mediaType: text('mediaType'),
    bytesSha256: text('bytesSha256'),
    flags: listOf(properties.flags),
  };
}

/** What the held file calls itself, where nobody said a title. */
function heldTitle({ properties: { name, title, sha256 } }: HeldDocument): string | null {
  return title !== undefined || name === documentId(String(sha256)) ? null : (textOf(name) ?? null);
}
