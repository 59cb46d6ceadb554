import type { Span } from '../domain/CanonicalText.js';
import type { ExtractedArea } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import type { Gazetteer, GazetteerEntry } from './gazetteer.js';
import { matchLoosely } from './looseKeywords.js';
import { matchNames } from './nameTrie.js';
import { wordTokens } from './wordTokens.js';

/** What a keyword is worth whose words stand in another order. */
const LOOSE = 0.8;

/** The parts of a directive that tell what it is about. */
export interface DirectiveParts {
  readonly core: Span;
  readonly object: Span | null;
  readonly purpose: Span | null;
  /** What the frame set as topic: `In terms of finance`. */
  readonly topic: Span | null;
}

/** A keyword in a part, with what it weighs there. */
interface Hit extends Span {
  readonly area: Id;
  readonly weight: number;
}

const MOST_LABELS = 4;
/** Below this nothing decides: keywords of 0.4–0.6 count only together. */
const ENOUGH = 0.6;
/** What a keyword is worth by where it stands: the object first, then purpose, then the rest of the core, then the topic. */
const FACTORS = { object: 1, purpose: 0.9, core: 0.7, topic: 0.65 } as const;

/**
 * What a directive is about, best first: at most four areas with the words that show each and a weight in [0, 1].
 * The longest keyword at a place counts; an area within which another label lies is left out, because BROADER says it.
 */
export function scoreAreas(text: string, gazetteer: Gazetteer, parts: DirectiveParts): readonly ExtractedArea[] {
  const hits = [
    ...hitsIn(text, gazetteer, parts.core, (place) =>
      holds(parts.object, place) ? FACTORS.object : holds(parts.purpose, place) ? FACTORS.purpose : FACTORS.core,
    ),
    ...(parts.object && !holds(parts.core, parts.object)
      ? hitsIn(text, gazetteer, parts.object, () => FACTORS.object)
      : []),
    ...(parts.purpose && !holds(parts.core, parts.purpose)
      ? hitsIn(text, gazetteer, parts.purpose, () => FACTORS.purpose)
      : []),
    ...(parts.topic && !holds(parts.core, parts.topic)
      ? hitsIn(text, gazetteer, parts.topic, () => FACTORS.topic)
      : []),
  ];
  const byArea = new Map<Id, Hit[]>();
  for (const hit of hits) {
    const list = byArea.get(hit.area);
    if (list) list.push(hit);
    else byArea.set(hit.area, [hit]);
  }
  const labels = [...byArea].map(([area, found]) => label(area, found)).filter(({ weight }) => weight >= ENOUGH);
  const wider = new Set(labels.flatMap(({ area }) => ancestors(area, gazetteer)));
  return labels
    .filter(({ area }) => !wider.has(area))
    .sort((a, b) => b.weight - a.weight || a.start - b.start || (a.area < b.area ? -1 : 1))
    .slice(0, MOST_LABELS);
}

/** The best hit's words; other words of the same area make it surer. */
function label(area: Id, found: readonly Hit[]): ExtractedArea {
  const [best, ...others] = [...found].sort((a, b) => b.weight - a.weight || a.start - b.start);
  let doubt = 1 - (best?.weight ?? 0);
  const seen = new Set([best?.start]);
  for (const other of others) {
    if (seen.has(other.start)) continue;
    seen.add(other.start);
    doubt *= 1 - other.weight / 2;
  }
  return { area, start: best?.start ?? 0, end: best?.end ?? 0, weight: Math.round((1 - doubt) * 100) / 100 };
}

function hitsIn(text: string, gazetteer: Gazetteer, part: Span, factorAt: (place: Span) => number): Hit[] {
  const tokens = wordTokens(text, part.start, part.end);
  const matches: (Span & { entry: GazetteerEntry })[] = [];
  matchNames(tokens, gazetteer.areas, (entry, first, last, plural) => {
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    const written = text.slice(start, end);
    if (entry.exactCase && (plural ? written.slice(0, -1) : written) !== entry.value) return;
    matches.push({ start, end, entry });
  });
  const longest = withoutShorter(matches);
  const loose: Hit[] = [];
  matchLoosely(tokens, gazetteer.looseAreas, (entry, first, last) => {
    const place = { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
    // What stands there word for word says more than words put together.
    if (longest.some(({ start, end }) => start < place.end && place.start < end)) return;
    loose.push({ ...place, area: entry.owner, weight: entry.weight * LOOSE * factorAt(place) });
  });
  const exact = longest.map(({ start, end, entry }) => ({
    area: entry.owner,
    start,
    end,
    weight: entry.weight * factorAt({ start, end }),
  }));
  return [...exact, ...loose];
}

/** Without matches inside a longer one; several areas may bear the same words. */
function withoutShorter<T extends Span>(matches: readonly T[]): T[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let around: Span = { start: -1, end: -1 };
  for (const match of sorted) {
    const isSame = match.start === around.start && match.end === around.end;
    if (!isSame && match.end <= around.end) continue;
    kept.push(match);
    around = match;
  }
  return kept;
}

const holds = (outer: Span | null, inner: Span): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** All areas that an area lies within. A circle in the packs ends where it closes. */
function ancestors(area: Id, { broaderArea }: Gazetteer): readonly Id[] {
  const found = new Set<Id>();
  const open = [...(broaderArea.get(area) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || next === area) continue;
    found.add(next);
    open.push(...(broaderArea.get(next) ?? []));
  }
  return [...found];
}
