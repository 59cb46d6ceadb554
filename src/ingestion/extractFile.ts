import { runReader } from '../documents/runReader.js';
import type { CanonicalText } from '../domain/CanonicalText.js';
import type { IsoDate } from '../domain/DateValue.js';
import { parseEdtf } from '../domain/edtf.js';
import type { Extraction } from '../domain/Extraction.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { registerOfKind } from '../domain/registerOfKind.js';
import { detectLanguage } from '../extraction/detectLanguage.js';
import { extractDirectives } from '../extraction/extractDirectives.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { publicationContext, resolveFacts, type ResolvedFacts } from './resolveFacts.js';
import { resolvePublications } from './resolvePublications.js';

/** A document as it comes in: its bytes, and where they were found. */
export interface SourceFile {
  /** As the caller names it, for reports only. */
  readonly path?: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}

/** The first half of the road: a file's text, and what it says. */
export interface ExtractedFile {
  readonly canonical: CanonicalText;
  readonly extraction: Extraction;
  readonly facts: ResolvedFacts;
}

/** What extraction leans on. */
export interface ExtractOptions {
  readonly reference: ReferenceNames;
  readonly signal?: AbortSignal;
}

/**
 * Bytes in; text, directives and facts out, without a store. Throws what `runReader` throws for a file that cannot be
 * read; whatever the text says gives an answer.
 */
export async function extractFile(
  file: SourceFile,
  facts: DocumentFacts,
  options: ExtractOptions,
): Promise<ExtractedFile> {
  const canonical = await readSource(file, facts, options);
  const extraction = extractText(canonical, facts, options.reference);
  const publications = resolvePublications(facts, publicationContext(facts, extraction, []));
  return { canonical, extraction, facts: resolveFacts({ facts, canonical, extraction, publications }) };
}

/** The canonical text of a file. Throws what `runReader` throws. */
export function readSource(
  file: SourceFile,
  facts: DocumentFacts,
  options: Pick<ExtractOptions, 'signal'>,
): Promise<CanonicalText> {
  const { bytes, fileName, mediaType } = file;
  const received = {
    bytes,
    fileName,
    ...(mediaType ? { mediaType } : {}),
    ...(facts.charset ? { charset: facts.charset } : {}),
  };
  return runReader(received, options.signal ? { signal: options.signal } : {});
}

/** Letters from which on the words tell their language more surely than a file's attribute, which templates get wrong. */
const SURE_LETTERS = 20;

/** Whether the text itself tells its language, so that what the file declares adds nothing. */
export function isSureOfLanguage(text: string): boolean {
  const letters = text.slice(0, 1_000).match(/\p{L}/gu)?.length ?? 0;
  return letters >= SURE_LETTERS && detectLanguage(text) !== 'und';
}

/** What a canonical text says, read as its facts tell. */
export function extractText(canonical: CanonicalText, facts: DocumentFacts, reference: ReferenceNames): Extraction {
  const { text, blocks } = canonical;
  const declaredLanguage = isSureOfLanguage(text) ? null : canonical.declaredLanguage;
  const kind = facts.instrument?.kind;
  const register = facts.register ?? (kind && registerOfKind(kind));
  const publishedOn = exactDay(facts.publishedOn);
  return extractDirectives(
    { text, blocks, ...(declaredLanguage ? { declaredLanguage } : {}) },
    {
      reference,
      ...(facts.language ? { language: facts.language } : {}),
      ...(register ? { register } : {}),
      ...(publishedOn ? { publishedOn } : {}),
      ...(facts.instrument?.issuer ? { issuer: facts.instrument.issuer } : {}),
    },
  );
}

/** A month or a year dates no other words. */
function exactDay(edtf: string | undefined): IsoDate | undefined {
  const period = edtf === undefined ? null : parseEdtf(edtf);
  return period?.precision === 'DAY' ? period.first : undefined;
}
