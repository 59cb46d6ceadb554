import type { Span } from '../domain/CanonicalText.js';
import type { Mention } from '../domain/Extraction.js';

/** The mentions, in text order, that lie within a span. Found by halving, so that many directives stay cheap. */
export function mentionsIn(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}
