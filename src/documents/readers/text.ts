import type { ReadText } from '../canonicalText.js';
import { decodeText } from '../decodeText.js';
import { plainBlocks } from './plainBlocks.js';

/** Raise the version when the text or the blocks of any file would change. */
export const TEXT_READER = { name: 'text', version: '1' } as const;

/** A plain text: taken as it is, character for character (extraction.md §2, rule 2). */
export function readText(bytes: Uint8Array, charset?: string): ReadText {
  const { text, segments } = decodeText(bytes, charset);
  return { text, segments, blocks: plainBlocks(text), warnings: [], declaredLanguage: null, declaredTitle: null };
}
