import type { TextWarning } from '../../domain/CanonicalText.js';
import type { ReadText } from '../canonicalText.js';
import { decodeText } from '../decodeText.js';
import { markdownBlocks } from './markdownBlocks.js';

/** Raise the version when the text or the blocks of any file would change. */
export const MARKDOWN_READER = { name: 'markdown', version: '1' } as const;

/** A Markdown text: taken as it is; the signs of its markup stay in the text, outside the blocks where they only mark. */
export function readMarkdown(bytes: Uint8Array, charset?: string): ReadText {
  const { text, segments } = decodeText(bytes, charset);
  const blocks = markdownBlocks(text);
  const title = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return {
    text,
    segments,
    blocks,
    warnings: warningsOf(text),
    declaredLanguage: null,
    declaredTitle: title ? text.slice(title.start, title.end) : null,
  };
}

/** Comments are in the text, which is taken as it is, but no reader of the page sees them. */
function warningsOf(text: string): TextWarning[] {
  const warnings: TextWarning[] = [];
  if (/<script\b|<iframe\b|\]\(\s{0,4}javascript:/i.test(text)) warnings.push('ACTIVE_CONTENT');
  if (text.includes('<!--')) warnings.push('HIDDEN_TEXT');
  return warnings;
}
