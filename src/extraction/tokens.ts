import type { Span } from '../domain/CanonicalText.js';
import { gluedAt } from './gluedWords.js';
import { isEmphasis, LINK_END } from './markup.js';

/** A word, number or mark of the text. `lower` is its match copy: lower case, typographic apostrophe folded. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** For an opening bracket or quotation mark the index of its partner, and the other way round; else -1. */
  partner: number;
  /** How many brackets or quotations enclose it. */
  depth: number;
}

// Words keep inner apostrophes, hyphens, slashes and ampersands; numbers keep inner stops (rule numbers, decimals).
// Everything else that is neither white space nor a format character is a mark of one code point; the end of a link is one
// mark with its address. Each branch eats what the next cannot start with, so the scan is linear.
const WORD_OR_NUMBER =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-‐‑/&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,]\p{N}+)*(?:[\p{L}\p{M}%][\p{L}\p{M}\p{N}]*)?)/u;
const TOKEN = new RegExp(`${WORD_OR_NUMBER.source}|(${LINK_END.source})|([^\\s\\p{Cf}\\p{Cc}])`, 'gu');

const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»', '„': '”' };
const CLOSING = new Set(Object.values(OPENING));

/**
 * The tokens of `text` in `[start, end)`, with brackets matched; marks of emphasis and of links are none. Linear, and
 * defined for any string.
 */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  const openSquares: number[] = [];
  const linkStarts = new Set<number>();
  for (const match of slice.matchAll(TOKEN)) {
    const written = match[0];
    const from = start + match.index;
    if (match[3] !== undefined) {
      linkStarts.add(openSquares.pop() ?? -1);
      continue;
    }
    if (isEmphasis(text, from)) continue;
    if (written === '[') openSquares.push(tokens.length);
    else if (written === ']') openSquares.pop();
    const isWord = match[1] !== undefined;
    const lower = written.toLowerCase();
    const token: Token = {
      start: from,
      end: from + written.length,
      kind: isWord ? 'word' : match[2] !== undefined ? 'number' : 'mark',
      lower: isWord && /[’‘‐‑]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-') : lower,
      capital: isWord && startsWithCapital(written, lower),
      partner: -1,
      depth: 0,
    };
    // Lower-casing may change a word's length (İ): then offsets inside it cannot be told, and it stays whole.
    const cut = isWord && lower.length === written.length ? gluedAt(token.lower) : 0;
    if (cut === 0) tokens.push(token);
    else {
      tokens.push({ ...token, end: from + cut, lower: token.lower.slice(0, cut) });
      tokens.push({ ...token, start: from + cut, lower: token.lower.slice(cut), capital: false });
    }
  }
  const visible = linkStarts.size === 0 ? tokens : tokens.filter((_, at) => !linkStarts.has(at));
  matchBrackets(visible);
  return visible;
}

/** A letter that lower-casing changes is a capital, or close enough to one. */
const startsWithCapital = (written: string, lower: string): boolean => written[0] !== lower[0];

/** Pairs brackets and quotation marks; what has no partner is an ordinary mark. */
function matchBrackets(tokens: readonly Token[]): void {
  const open: number[] = [];
  const openOf = new Map<string, number>();
  let straight = -1;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    const partner = OPENING[token.lower];
    if (partner !== undefined) {
      open.push(at);
      openOf.set(partner, (openOf.get(partner) ?? 0) + 1);
    } else if (CLOSING.has(token.lower) && (openOf.get(token.lower) ?? 0) > 0) {
      // Unclosed brackets inside are dropped: each is popped once, so the whole pass stays linear.
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const expected = OPENING[tokens[top]?.lower ?? ''] ?? '';
        openOf.set(expected, (openOf.get(expected) ?? 1) - 1);
        if (expected === token.lower) {
          pair(tokens, top, at);
          break;
        }
      }
    } else if (token.lower === '"') {
      if (straight >= 0) {
        pair(tokens, straight, at);
        straight = -1;
      } else straight = at;
    }
  });
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.partner >= 0 && token.partner < at) depth -= 1;
    token.depth = depth;
    if (token.partner > at) depth += 1;
  });
}

function pair(tokens: readonly Token[], left: number, right: number): void {
  const [opening, closing] = [tokens[left], tokens[right]];
  if (!opening || !closing) return;
  opening.partner = right;
  closing.partner = left;
}
