import type { Span } from '../domain/CanonicalText.js';
import type { AttributionLink, Mention } from '../domain/Extraction.js';
import { CERTAIN_SCORE } from '../domain/mentionScores.js';
import { attributionsOf } from './attributions.js';
import { mentionsIn } from './mentionsIn.js';
import type { Sentence } from './sentence.js';
import { tokensOf } from './tokens.js';

/** What is said is opened by one of these. */
const OPENS_SPEECH = /that|need|according/i;

/** Who says what, over a document. */
export interface AttributionReading {
  /** Every link, in text order. */
  readonly links: readonly AttributionLink[];
  /** The chain that holds in the sentence that starts at a position: outermost first. */
  readonly chainOf: ReadonlyMap<number, readonly AttributionLink[]>;
}

/** A reported sentence sets the speaker for what follows in its paragraph; a publisher's link holds to the end. */
export function readAttributions(
  text: string,
  byPassage: readonly (readonly Sentence[])[],
  mentions: readonly Mention[],
): AttributionReading {
  const links: AttributionLink[] = [];
  const chainOf = new Map<number, readonly AttributionLink[]>();
  let outer: readonly AttributionLink[] = [];
  for (const sentences of byPassage) {
    let current: readonly AttributionLink[] = [];
    for (const sentence of sentences) {
      const headEnd = Math.min(sentence.end, sentence.items[0]?.start ?? sentence.end);
      const tokens = OPENS_SPEECH.test(text.slice(sentence.start, headEnd))
        ? tokensOf(text, sentence.start, headEnd)
        : [];
      const found = attributionsOf(text, tokens).map(({ subject, isPublisher, ...link }) => ({
        link: { ...link, speaker: speakerIn(mentions, subject) },
        isPublisher,
      }));
      if (found.length > 0) {
        for (const { link } of found) links.push(link);
        const publishers = found.filter(({ isPublisher }) => isPublisher).map(({ link }) => link);
        if (publishers.length > 0) outer = publishers;
        current = found.filter(({ isPublisher }) => !isPublisher).map(({ link }) => link);
      }
      chainOf.set(sentence.start, [...outer, ...current]);
    }
  }
  return { links, chainOf };
}

/** The registry entry that the speaker's words name, if they name one. */
function speakerIn(mentions: readonly Mention[], subject: Span): AttributionLink['speaker'] {
  const named = mentionsIn(mentions, subject).filter(
    ({ type, target, score }) =>
      target !== null && score >= CERTAIN_SCORE && (type === 'authority' || type === 'publisher'),
  );
  return named.at(-1)?.target ?? null;
}
