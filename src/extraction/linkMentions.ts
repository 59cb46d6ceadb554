import type { Span } from '../domain/CanonicalText.js';
import type { Mention } from '../domain/Extraction.js';
import { bodyClasses } from './bodyClasses.js';
import { definedNames, type DefinedName } from './definedNames.js';
import { detectLanguage } from './detectLanguage.js';
import type { Gazetteer } from './gazetteer.js';
import { matchedNames } from './matchedNames.js';
import { addName, emptyTrie, matchNames, type NameTrie } from './nameTrie.js';
import { weighNames, type LinkOptions } from './weighNames.js';
import { wordTokens, type WordTokens } from './wordTokens.js';

/**
 * Who and what the text names, in text order, nested names after the longer one (model.md §9.4). Two runs: the packs' names
 * first; then what the document itself defines (`Full Name (ABC)`, `the "Bank"`), which wins for that document.
 * Matching is linear in the text.
 */
export function linkMentions(
  text: string,
  gazetteer: Gazetteer,
  sentences: readonly Span[],
  options: LinkOptions = {},
): readonly Mention[] {
  const language = detectLanguage(text);
  const stretches = covering(sentences, text.length).map((stretch) => wordTokens(text, stretch.start, stretch.end));
  const groups = stretches.flatMap((tokens) => matchedNames(tokens, gazetteer, language));
  const named = weighNames(groups, gazetteer, options);
  const definitions = definedNames(text, named, gazetteer);
  const defined = definitions.length === 0 ? [] : definedMentions(text, stretches, definitions);
  const classes = stretches.flatMap((tokens) => bodyClasses(tokens));
  return merged(named, defined, classes);
}

/** The sentences and what lies between them, in order: headings, too, name authorities. */
function covering(sentences: readonly Span[], length: number): Span[] {
  const all: Span[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    if (start > at) all.push({ start: at, end: start });
    if (end > Math.max(at, start)) all.push({ start: Math.max(at, start), end });
    at = Math.max(at, end);
  }
  if (at < length) all.push({ start: at, end: length });
  return all;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function definedMentions(
  text: string,
  stretches: readonly WordTokens[],
  definitions: readonly DefinedName[],
): Mention[] {
  const trie: NameTrie<DefinedName> = emptyTrie();
  for (const definition of definitions) addName(trie, definition.value, definition);
  const found: Mention[] = [];
  for (const tokens of stretches) {
    matchNames(tokens, trie, (definition, first, last, plural) => {
      if (plural) return;
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? 0;
      if (!sameLetters(text.slice(start, end), definition.value)) return;
      const isItself = definition.start <= start && end <= definition.end;
      if (definition.article && tokens.words[first - 1] !== 'the' && !isItself) return;
      found.push({
        start,
        end,
        target: definition.target,
        type: definition.type,
        form: definition.article ? 'nominal' : 'name',
        score: 0.95,
        reasons: [`defined in the document as “${definition.value}”`],
      });
    });
  }
  return found;
}

/** Defined terms are written as they were defined, but for white space. */
const sameLetters = (a: string, b: string): boolean => squeezed(a) === squeezed(b);
const squeezed = (text: string): string => text.replace(/[\s\u200e\u200f]+/gu, ' ');

/**
 * One list in text order. A definition replaces what the packs say of the same span or inside it; a class of bodies
 * replaces the class of firms that its words hold (“international financial institutions” are no firms).
 */
function merged(names: readonly Mention[], defined: readonly Mention[], classes: readonly Mention[]): Mention[] {
  const free = classes.filter(outside(names.filter(({ type }) => type === 'authority')));
  const besideDefined = outside(defined);
  const besideFree = outside(free);
  const insideName = within(names);
  const kept = [
    ...names.filter(besideDefined).filter((name) => name.type !== 'entityClass' || besideFree(name)),
    ...defined.filter((place) => !insideName(place)),
    ...free,
  ].sort(byPlace);
  return withoutEchoes(kept);
}

/** Without names inside, or running out of, a longer one of the same target, and keywords inside any name: they add nothing. */
function withoutEchoes(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const reach = new Map<string, number>();
  let furthest = 0;
  for (const mention of mentions) {
    const { start, end, target, type } = mention;
    const isEcho = target !== null && (reach.get(target) ?? 0) > start;
    if (isEcho || (type === 'entityClass' && end <= furthest)) continue;
    kept.push(mention);
    if (target !== null) reach.set(target, end);
    if (type === 'entityClass' || type === 'authority') furthest = Math.max(furthest, end);
  }
  return kept;
}

/** Whether a span lies outside all the given ones. */
function outside(spans: readonly Span[]): (place: Span) => boolean {
  const sorted = [...spans].sort(byPlace);
  const starts = sorted.map(({ start }) => start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const last = firstAtOrAfter(starts, end) - 1; // the last that begins before the place ends
    return last < 0 || (reach[last] ?? 0) <= start;
  };
}

/** Whether a span lies inside a longer one of a list in text order. */
function within(spans: readonly Span[]): (place: Span) => boolean {
  const starts = spans.map(({ start }) => start);
  // The furthest end up to each span: what reaches past the place from before it encloses it.
  let furthest = 0;
  const reach = spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const before = firstAtOrAfter(starts, start) - 1;
    return before >= 0 && (reach[before] ?? 0) > end;
  };
}

/** The index of the first of some ascending numbers that is not below a value. */
function firstAtOrAfter(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
