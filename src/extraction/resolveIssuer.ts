import type { Span } from '../domain/CanonicalText.js';
import type { AttributionLink, Mention } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';

/** An authority and the words that name it. */
export interface NamedIssuer {
  readonly authority: Id;
  readonly evidence: Span;
}

/** What tells who speaks. Mentions and attributions are in text order. */
export interface IssuerContext {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly AttributionLink[];
  /** The issuer, where someone has said so: it wins over what is read. */
  readonly given?: Id;
}

/** Who issued the document, and who speaks at a place in it. */
export interface IssuerReading {
  readonly document: NamedIssuer | null;
  /** The issuer that is active at a place: its block's last speaker before it, else the document's issuer. */
  readonly at: (position: number) => NamedIssuer | null;
}

/** How strongly a naming tells that its authority is the issuer; the strongest wins, then the earliest. */
const STRENGTH = {
  speaker: 6,
  act: 5,
  eventSpeaker: 4,
  holder: 3,
  event: 2,
  organ: 1.5,
  subject: 1,
  given: 0.5,
} as const;

/** UTF-16 code units of a document's head: what is named as an event or organ further down is somebody else's. */
const HEAD = 2_000;

/** After a name: it belongs to an event (`People's Bank of China Work Conference`), and the event speaks. */
const EVENT_AFTER =
  /^(?:['’]s)?\s{1,3}(?:[\p{Lu}\d][\p{L}\p{N}&'’-]{0,30}\s{1,3}|(?:of|on|and|for|the|annual|work|working|press|plenary|monetary|policy|committee|executive|board)\s{1,3}){0,6}(?:conference|meeting|summit|session|forum|symposium|workshop|seminar|assembly|congress)s?\b/iu;
/** After a name: it holds the event that the document is about. */
const HOLDS_AFTER =
  /^(?:\s{0,3}\([^()]{1,60}\))?\s{1,3}(?:held|convened|hosted|concluded|opened|holds|convenes)\s[^.;\n]{0,80}?\b(?:conference|meeting|summit|session|forum|symposium)\b/iu;
/** Before and after a name: one of its organs acts (`Monetary Policy Committee of the …`, `…'s Board`). */
const ORGAN_BEFORE =
  /\b(?:Committee|Board|Council|Governors|Directors|Governor|President|Chair|Minister)\s{1,3}(?:\([A-Z]{2,8}\)\s{1,3})?(?:of|at)\s{1,3}(?:the\s{1,3})?$/;
const ORGAN_AFTER = /^['’]s?\s{1,3}(?:\p{Lu}[\p{L}-]{1,20}\s{1,3}){0,3}(?:Committee|Board|Council)\b/u;
/** Before a name: it has issued something; whether this document, the words before tell. */
const ISSUED_BY =
  /(?:issued|published|adopted|released|made|promulgated|approved|announced|enacted)\s{1,3}(?:jointly\s{1,3})?by\s{1,3}(?:the\s{1,3})?$/i;
const IS = /\b(?:is|are|was|were|been|hereby)\s{1,3}$/i;
const THIS = /\b(?:this|these|present|following)\s/i;

/** After a name: it issues, adopts or decides this very document. */
const ACT_AFTER =
  /^(?:\s{0,3}\([^()]{1,60}\))?,?\s{1,3}(?:(?:has|have|today|jointly|also|recently)\s{1,3}){0,3}(?:hereby\b|(?:issu|publish|adopt|releas|announc|promulgat)(?:es|ed|e)?\s{1,3}(?:this|these|the\s{1,3}following|its|a\s{1,3}(?:statement|notice|circular))\b|decid(?:es|ed)\s{1,3}(?:to|that|on)\b)/iu;
/** After a name: it says what it will do itself. */
const SUBJECT_AFTER =
  /^(?:\s{0,3}\([^()]{1,60}\))?\s{1,3}(?:will|shall|intends|plans|continues|remains|maintained|is\s{1,3}committed|stands\s{1,3}ready)\b/i;
/** Namings as a subject that are needed before they tell anything, and how far they must outnumber the next. */
const SUBJECT = { least: 2, lead: 2 } as const;
/** A speaker by another word: it stands for the issuer, and takes the word back from whoever spoke before. */
const STANDS_FOR_ISSUER =
  /^(?:[Tt]he\s{1,3})?(?:[Mm]eeting|[Cc]onference|[Cc]ommittee|[Rr]egulator|[Bb]ank|[Aa]uthority|[Bb]oard|[Cc]ommission|[Cc]ouncil|[Ss]ession)\b|^(?:[Ii]t|[Ww]e)\b/;

/** The first words that stand for an issuer whom the text never names. */
const STAND_IN =
  /\b[Tt]he\s(?:Regulator|Authority|Bank|Commission|Board|Committee|Council|Minister|Secretary|meeting)\b|\bWe\b/;

/**
 * Narrow coreference only (extraction.md §7): names, and the words that stand for the active issuer. A speaker in an
 * attribution frame is the best evidence; the name of an event, which merely holds the authority's name, the weakest; a
 * bare mention is none.
 */
export function resolveIssuer(context: IssuerContext): IssuerReading {
  const authorities = context.mentions.filter(
    (mention) => mention.type === 'authority' && mention.target !== null && mention.score >= 0.9,
  );
  const speakers = speakersOf(context, authorities);
  const document = documentIssuer(context, authorities, speakers);
  const starts = context.blocks.map(({ start }) => start);
  const byBlock = new Map<number, Speaker[]>();
  for (const speaker of speakers) {
    const block = lastAtOrBefore(starts, speaker.start);
    const list = byBlock.get(block);
    if (list) list.push(speaker);
    else byBlock.set(block, [speaker]);
  }
  return {
    document,
    at: (position) => {
      const speaker = (byBlock.get(lastAtOrBefore(starts, position)) ?? []).findLast(({ start }) => start <= position);
      return speaker?.named ?? document;
    },
  };
}

/** One attribution frame: who speaks by name, or null where a word stands for the issuer. */
interface Speaker {
  readonly start: number;
  readonly named: NamedIssuer | null;
  readonly isEvent: boolean;
}

function speakersOf({ text, attributions }: IssuerContext, authorities: readonly Mention[]): Speaker[] {
  const starts = authorities.map(({ start }) => start);
  const speakers: Speaker[] = [];
  for (const link of attributions) {
    const inside = authorities
      .slice(lastAtOrBefore(starts, link.start - 1) + 1)
      .slice(0, 8)
      .filter(({ end }) => end <= link.end);
    const mention = inside.find(({ target }) => target === link.speaker) ?? inside[0];
    if (mention?.target) {
      const evidence = { start: mention.start, end: mention.end };
      const isEvent = EVENT_AFTER.test(text.slice(mention.end, mention.end + 120));
      speakers.push({ start: link.start, named: { authority: mention.target, evidence }, isEvent });
    } else if (link.speaker !== null) {
      speakers.push({
        start: link.start,
        named: { authority: link.speaker, evidence: { start: link.start, end: link.end } },
        isEvent: false,
      });
    } else if (STANDS_FOR_ISSUER.test(link.phrase)) {
      speakers.push({ start: link.start, named: null, isEvent: false });
    }
  }
  return speakers;
}

function documentIssuer(
  { text, given }: IssuerContext,
  authorities: readonly Mention[],
  speakers: readonly Speaker[],
): NamedIssuer | null {
  let best: NamedIssuer | null = null;
  let strength = 0;
  const offer = (issuer: NamedIssuer, offered: number): void => {
    if (offered <= strength || (given !== undefined && issuer.authority !== given)) return;
    best = issuer;
    strength = offered;
  };
  for (const { named, isEvent } of speakers)
    if (named) offer(named, isEvent ? STRENGTH.eventSpeaker : STRENGTH.speaker);
  const subjects = new Map<Id, { issuer: NamedIssuer; count: number }>();
  for (const mention of authorities) {
    if (mention.target === null) continue;
    const issuer = { authority: mention.target, evidence: { start: mention.start, end: mention.end } };
    const before = text.slice(Math.max(0, mention.start - 90), mention.start);
    const after = text.slice(mention.end, mention.end + 160);
    if (isIssuedBy(before) || ACT_AFTER.test(after)) offer(issuer, STRENGTH.act);
    else if (mention.start < HEAD && HOLDS_AFTER.test(after)) offer(issuer, STRENGTH.holder);
    else if (mention.start < HEAD && EVENT_AFTER.test(after)) offer(issuer, STRENGTH.event);
    else if (mention.start < HEAD && (ORGAN_BEFORE.test(before) || ORGAN_AFTER.test(after)))
      offer(issuer, STRENGTH.organ);
    // What somebody has said needs no proof from the text, only words that name it.
    else if (given !== undefined) offer(issuer, STRENGTH.given);
    if (SUBJECT_AFTER.test(after)) {
      const known = subjects.get(mention.target);
      subjects.set(mention.target, { issuer: known?.issuer ?? issuer, count: (known?.count ?? 0) + 1 });
    }
  }
  const [first, second] = [...subjects.values()].sort((a, b) => b.count - a.count);
  if (first && first.count >= SUBJECT.least && first.count >= SUBJECT.lead * (second?.count ?? 0)) {
    offer(first.issuer, STRENGTH.subject);
  }
  if (best || given === undefined) return best;
  // Words that stand for it are the only ones left to show.
  const words = STAND_IN.exec(text);
  return words && { authority: given, evidence: { start: words.index, end: words.index + words[0].length } };
}

/** `Issued by` at the beginning of a line, or said of this document: not of standards that it mentions. */
function isIssuedBy(before: string): boolean {
  const cue = ISSUED_BY.exec(before);
  if (!cue) return false;
  const lead = before.slice(0, cue.index);
  return lead === '' || lead.endsWith('\n') || (IS.test(lead) && THIS.test(lead));
}

/** The index of the last of some ascending numbers that is not above a value; -1 where none is. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
