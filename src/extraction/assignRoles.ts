import type { Span } from '../domain/CanonicalText.js';
import type { Action, ExtractedAddressee, ExtractedRelation, Mention } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import { CERTAIN_SCORE } from '../domain/mentionScores.js';
import { mentionsIn } from './mentionsIn.js';
import { relationsTo } from './relationsTo.js';

/** A directive's parts as roles are read from them. */
export interface RoleContext {
  readonly text: string;
  readonly directive: {
    readonly core: Span;
    readonly extended: Span;
    readonly action: Action;
    readonly object: Span | null;
    /** The words of the subject, wherever they stand (a list's head, too); null where none does. */
    readonly subject: Span | null;
  };
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly issuer: Id | null;
}

/** Who must act, for whom, and with whom. */
export interface Roles {
  readonly addressees: readonly ExtractedAddressee[];
  readonly beneficiaries: readonly (Span & { readonly target: Id })[];
  readonly relations: readonly ExtractedRelation[];
}

/** Verbs whose object is led to act: `guide banks to do`. */
const LEADING = new Set([
  'guide',
  'encourage',
  'urge',
  'require',
  'request',
  'instruct',
  'direct',
  'order',
  'advise',
  'lead',
  'remind',
  'ask',
  'oblige',
  'help',
  'assist',
  'support',
  'press',
  'push',
]);

/** Words that stand for the issuer itself. */
const SELF =
  /^(?:we|it|they|the\s+(?:meeting|conference|committee|bank|authority|regulator|commission|board|council|central\s+bank|country|government))$/i;

/** Groups of people, whom a rule reaches without supervising them. */
const PUBLIC = new Set(['class:natural-person', 'class:resident', 'class:overseas-visitor']);

/** A class of firms counts from here where its place in the clause already says that it acts. */
const CLASS_IN_PLACE = 0.6;

/** Roles by shape (extraction.md §7): subject and object of leading verbs → addressee; `for X` → beneficiary; the rest → relations. */
export function assignRoles(context: RoleContext): Roles {
  const { text, directive, issuer } = context;
  const whole = {
    start: Math.min(directive.core.start, directive.extended.start),
    end: Math.max(directive.core.end, directive.extended.end),
  };
  const mentions = mentionsIn(context.mentions, whole);
  const addressees: ExtractedAddressee[] = [];
  const add = (target: Id, place: Span, indirect: boolean): void => {
    if (addressees.some((known) => known.target === target)) return;
    addressees.push({
      target,
      start: place.start,
      end: place.end,
      addressKind: addressKindOf(target, issuer),
      indirect,
    });
  };

  const { subject, action } = directive;
  const between = subject ? text.slice(subject.end, Math.max(subject.end, action.start)) : '';
  const isPassive =
    subject !== null &&
    (/\b(?:be|been|being|is|are)\s+(?:\w+ly\s+)?$/i.test(between) ||
      /^(?:be|is|are)\b/i.test(text.slice(action.start, action.end)));
  if (subject && !isPassive) {
    const inSubject = acting(mentionsIn(context.mentions, headOf(text, subject)));
    for (const mention of inSubject) if (mention.target) add(mention.target, mention, false);
    if (
      inSubject.length === 0 &&
      issuer !== null &&
      SELF.test(text.slice(subject.start, subject.end).trim().replace(/\s+/g, ' '))
    ) {
      add(issuer, subject, false);
    }
  } else {
    const byAgent = isPassive ? acting(agentsAfterBy(text, mentions, whole)) : [];
    for (const mention of byAgent) if (mention.target) add(mention.target, mention, false);
    // `The reform will be deepened` binds its speaker; whom `records must be kept` binds, its words do not tell.
    const openAgent = isPassive && /\b(?:must|shall|may|can|is|are|has|have)\b/i.test(between);
    if (byAgent.length === 0 && !openAgent && issuer !== null) add(issuer, subject ?? action, false);
  }
  if (LEADING.has(action.lemma.toLowerCase())) {
    for (const mention of acting(mentionsIn(mentions, ledBy(text, action, whole))))
      if (mention.target) add(mention.target, mention, true);
  }

  const addressed = new Set(addressees.map(({ target }) => target));
  const beneficiaries = beneficiariesIn(text, mentions, whole).filter(({ target }) => !addressed.has(target));
  const relations = relationsTo(text, mentions, whole).filter(
    ({ target }) => target !== issuer && !addressed.has(target),
  );
  return { addressees, beneficiaries, relations };
}

function addressKindOf(target: Id, issuer: Id | null): ExtractedAddressee['addressKind'] {
  if (target === issuer) return 'SELF';
  if (target.startsWith('class:')) return PUBLIC.has(target) ? 'PUBLIC' : 'SUPERVISED';
  return 'OTHER_AUTHORITY';
}

/** Mentions of somebody who can act; a name inside a longer one is not meant itself. */
function acting(mentions: readonly Mention[]): readonly Mention[] {
  const able = mentions.filter(
    ({ type, target, score }) =>
      target !== null &&
      ((type === 'entityClass' && score >= CLASS_IN_PLACE) || (type === 'authority' && score >= CERTAIN_SCORE)),
  );
  return able.filter((mention) => !able.some((other) => other !== mention && encloses(other, mention)));
}

const encloses = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** A subject up to what only describes it: "a firm that deals with banks" and "firms lending to banks" bind no bank. */
function headOf(text: string, { start, end }: Span): Span {
  const described = DESCRIPTION.exec(text.slice(start, end));
  return { start, end: described ? start + described.index : end };
}
const DESCRIPTION =
  /(?<=\p{L}),?\s(?:who|which|that|whose|with|in|to|for|by|from|under|at|on|within|other than|except|including|(?<=s\s|person\s|firm\s|bank\s|institution\s|entity\s)\p{Ll}{3,}ing)\s/u;

/** The object of a leading verb: from the verb to the `to` that opens what it is led to do. */
function ledBy(text: string, action: Span, whole: Span): Span {
  const rest = text.slice(action.end, whole.end);
  const to = /\s(?:to|in|into|on|towards)\s/.exec(rest);
  // Without a `to` nobody is led to act: `support banks` benefits them.
  return to?.[0].trim() === 'to'
    ? { start: action.end, end: action.end + to.index }
    : { start: action.end, end: action.end };
}

function agentsAfterBy(text: string, mentions: readonly Mention[], whole: Span): readonly Mention[] {
  return mentions.filter(({ start }) =>
    /\bby\s+(?:the\s+|a\s+|an\s+|each\s+|all\s+|any\s+)?(?:[\w-]+\s+){0,2}$/i.test(
      text.slice(Math.max(whole.start, start - 48), start),
    ),
  );
}

/** `for overseas visitors`, `for residents and visitors`: classes of people or firms in whose favour something is done. */
function beneficiariesIn(text: string, mentions: readonly Mention[], whole: Span): (Span & { target: Id })[] {
  const found: (Span & { target: Id })[] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (mention.type !== 'entityClass' || mention.target === null || mention.score < CLASS_IN_PLACE) continue;
    const before = text.slice(Math.max(whole.start, mention.start - 64), mention.start);
    const joined =
      last !== null &&
      /^,?\s*(?:(?:and|or|as well as)\s+)?(?:the\s+)?(?:[\w-]+\s+)?$/i.test(text.slice(last.end, mention.start));
    if (
      !joined &&
      !/\b(?:for|to the benefit of|in favou?r of|benefit(?:s|ing)?|protect(?:s|ing)?(?: the (?:rights|interests) of)?)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$/iu.test(
        before,
      )
    ) {
      continue;
    }
    last = mention;
    if (!found.some(({ target }) => target === mention.target))
      found.push({ target: mention.target, start: mention.start, end: mention.end });
  }
  return found;
}
