import type { Span } from '../domain/CanonicalText.js';
import type { Mention } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import { isAcronym, type Gazetteer } from './gazetteer.js';
import { foldWord } from './wordTokens.js';

/** A short name that the document itself gives; the span is the term where it is defined. */
export interface DefinedName extends Span {
  readonly value: string;
  /** Null where what is defined is in no pack: the short name then means nobody in the graph. */
  readonly target: Id | null;
  readonly type: Mention['type'];
  /** Defined with an article (`the "Bank"`): only `the Bank` means it. */
  readonly article: boolean;
}

// Bounded on purpose: an open bracket without its other half costs 160 steps, never the rest of the text.
const BRACKET = /[(（]([^()（）]{1,160})[)）]/g;
const QUOTED = /["“”„]([^"“”„]{1,80})["“”]/g;
const BARE = /^\s{0,4}(the\s{1,4})?([\p{L}\p{N}&.-]{2,12})\s{0,4}$/u;
const MEANS = /["“]([^"“”]{1,80})["”]\s{1,4}means\s{1,4}(?:the\s{1,4})?/g;

/**
 * What the document defines: `Full Name (ABC)`, `Full Name (the "Bank")`, `"X" means the Full Name`. An acronym of
 * the packs behind words that spell it, but are another body's name, is a definition too: it then means nobody here.
 */
export function definedNames(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): readonly DefinedName[] {
  const endingAt = new Map<number, Mention>();
  const startingAt = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.type !== 'authority' && mention.type !== 'publisher') continue;
    if (!endingAt.has(mention.end)) endingAt.set(mention.end, mention);
    if (!startingAt.has(mention.start)) startingAt.set(mention.start, mention);
  }
  const found = new Map<string, DefinedName>();
  const define = (
    value: string,
    start: number,
    meant: Pick<Mention, 'target' | 'type'> | null,
    article: boolean,
  ): void => {
    const name = value.trim();
    if (name === '' || found.has(name)) return;
    const at = start + value.indexOf(name);
    found.set(name, {
      value: name,
      start: at,
      end: at + name.length,
      target: meant?.target ?? null,
      type: meant?.type ?? 'other',
      article,
    });
  };

  for (const bracket of text.matchAll(BRACKET)) {
    const inside = bracket[1] ?? '';
    const from = bracket.index + 1;
    const before = wordEndBefore(text, bracket.index);
    const meant = endingAt.get(before) ?? null;
    if (meant) {
      for (const quoted of inside.matchAll(QUOTED)) {
        const term = quoted[1] ?? '';
        const article = !isAcronym(term) && /\bthe\s{1,4}$/i.test(inside.slice(0, quoted.index));
        // `(the "Bank")` names one body; `(a "bank")` would name a class, which is no definition of a body.
        if (article || isAcronym(term)) define(term, from + quoted.index + 1, meant, article);
      }
    }
    const bare = BARE.exec(inside);
    const short = bare?.[2];
    if (!short || !isAcronym(short)) continue;
    const at = from + inside.indexOf(short);
    if (meant && begins(lettersOf(text.slice(meant.start, meant.end)), lettersOf(short)))
      define(short, at, meant, false);
    else if (!meant) {
      const target = spelledOut(text, before, short, gazetteer);
      if (target !== undefined) define(short, at, target && { target, type: 'authority' }, false);
    }
  }
  for (const means of text.matchAll(MEANS)) {
    const meant = startingAt.get(means.index + means[0].length);
    const term = means[1] ?? '';
    // `means the Commission's Protection Fund` defines the fund.
    if (
      meant &&
      /^(?:\s{0,2}(?:[,;.)\n]|$)|\s{1,2}(?:or|and|as|which|established|acting|and\/or)\b)/.test(
        text.slice(meant.end, meant.end + 16),
      )
    ) {
      define(term, means.index + 1, meant, !isAcronym(term));
    }
  }
  return [...found.values()];
}

/** Where the last word before a bracket ends; `(European Banking Authority) (EBA)` has a bracket between. */
function wordEndBefore(text: string, bracket: number): number {
  let at = bracket;
  while (at > 0 && bracket - at < 5 && /[\s)"”’,]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const lettersOf = (words: string): string => words.replace(/[^\p{L}]/gu, '').toUpperCase();

/** Whether an acronym can stand for a name: same first letter, and its letters in the same order. */
function begins(name: string, short: string): boolean {
  if (name.charAt(0) !== short.charAt(0)) return false;
  let at = 0;
  for (const letter of name) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/**
 * Whom a bracketed acronym means when the words before it are no known name, although their first letters spell it: one of
 * its bearers in the packs, where most words of that one's official name stand there (a variant of the name); null where
 * they do not (another body). Undefined where the packs know no such acronym: then it is none of our concern.
 */
function spelledOut(text: string, end: number, short: string, gazetteer: Gazetteer): Id | null | undefined {
  const bearers = gazetteer.acronyms.get(short);
  if (!bearers) return undefined;
  const { initials, words } = capitalsBefore(text, end, short.length);
  if (!initials.endsWith(lettersOf(short))) return undefined;
  const spelled = new Set(words.map(foldWord));
  const fits = bearers.filter((owner) => {
    const official = [...(gazetteer.officialWords.get(owner) ?? [])].filter((word) => !SMALL.has(word));
    return official.filter((word) => spelled.has(word)).length >= official.length * 0.6;
  });
  return fits.length === 1 ? fits[0] : null;
}

/** The capitalised words before a place and their first letters; small words between them are passed over. */
function capitalsBefore(text: string, end: number, letters: number): { initials: string; words: readonly string[] } {
  let initials = '';
  let words: string[] = [];
  for (const word of text.slice(Math.max(0, end - 24 * (letters + 2)), end).split(/[^\p{L}\p{N}’']+/u)) {
    if (/^\p{Lu}/u.test(word)) {
      initials += word.charAt(0);
      words.push(word);
    } else if (word !== '' && !SMALL.has(word)) {
      initials = '';
      words = [];
    }
  }
  return { initials, words };
}
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'la', 'du', 'des', 'del', 'für', 'der', 'to']);
