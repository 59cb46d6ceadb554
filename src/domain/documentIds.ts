import { sha256 as hashOf } from '../util/sha256.js';
import { hashId } from './hashId.js';
import { parseId, type Id } from './Id.js';
import type { Span } from './CanonicalText.js';

/** The id of the text with this sha256. */
export const documentId = (sha256: string): Id => parseId(`doc:${sha256.slice(0, 32)}`);

/** The id of an addressable part of it. An eId that no id could hold (an odd label) stands in it as its hash. */
export function provisionId(sha256: string, eId: string): Id {
  const part = /^[\x21-\x7e]{1,160}$/.test(eId) ? eId : `~${hashOf(eId).slice(0, 32)}`;
  return parseId(`prv:${sha256.slice(0, 32)}#${part}`);
}

/** The id of a quotation from it: the same words elsewhere are another quotation. */
export const evidenceId = (sha256: string, { start, end }: Span): Id => hashId('Evidence', sha256, start, end);

/** The id of the statement that stands there; its modality is no part of it, so correcting that keeps the id. */
export const directiveId = (sha256: string, { start, end }: Span): Id => hashId('Directive', sha256, start, end);

/** The id of an instrument of which nobody knows more than this text. */
export const localInstrumentId = (sha256: string): Id => parseId(`ins:local:${sha256.slice(0, 32)}`);
