import type { Span } from '../domain/CanonicalText.js';
import type { Register } from '../domain/Extraction.js';
import { isAccepted } from './acceptTrigger.js';
import { contrastStart, coreOf, isTail, skipJoiningAdverbs } from './cores.js';
import { firstSubject } from './firstSubject.js';
import type { Found, ReadingContext } from './found.js';
import { inlineList } from './inlineList.js';
import { completionOf, itemsUnder } from './listItems.js';
import { readingOf } from './modalityOf.js';
import type { Sentence, SentenceItem } from './sentence.js';
import { isClosedClass } from './slots.js';
import { asideStart, splitCoordination, type VerbPhrase } from './splitCoordination.js';
import { subjectRole } from './subjectRole.js';
import type { Subject } from './subjects.js';
import { tokensOf, type Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { triggersOf } from './triggers.js';
import { heldBack, turnOf } from './turns.js';
import { CONDITION_WORDS, CONJUNCTIONS, isAdverb, PRONOUNS, RELATIVES } from './words.js';

/** The directives of one sentence, in text order. */
export function readSentence(sentence: Sentence, context: ReadingContext): Found[] {
  const { text } = context;
  const headEnd = Math.min(sentence.end, sentence.items[0]?.start ?? sentence.end);
  if (!mayDirect(text, sentence.start, headEnd, context.register)) return itemsAlone(sentence.items, context);
  const tokens = tokensOf(text, sentence.start, headEnd);
  const inline = sentence.items.length > 0 ? null : inlineList(tokens);
  const items = inline ? inline.items : sentence.items;
  let end = inline ? inline.headEnd : tokens.length;
  while (end > 0 && isTail(tokens[end - 1])) end -= 1;
  const from = sentenceStart(tokens, end);
  const found: Found[] = [];
  const triggers = triggersOf(tokens, from, end, false);
  let itemsTaken = false;
  let inherited = false;
  let owner: Subject | null = null;
  let lastVerb = -1;
  const isBoundary = (trigger: Trigger): boolean => {
    if (trigger.subject.kind === 'subordinate' || opensInside(tokens, trigger)) return false;
    // What somebody else decided or told is part of what it is told in, unless it is joined to it.
    if (trigger.force === 'decide' && readingOf(context.register) !== 'talk') return false;
    if (
      (trigger.force === 'decide' || trigger.teller) &&
      !isAccepted(trigger, tokens, context.register, context.speaker)
    )
      return /^(?:,|;|and|but)$/.test(tokens[trigger.clauseStart]?.lower ?? '');
    const before = tokens[(trigger.opening ?? trigger.subject.start) - 1];
    // `can` and `might` state nothing of their own: they end a core only where a new clause is joined.
    if (trigger.force === 'idle' || (trigger.force === 'would' && readingOf(context.register) === 'rules'))
      return before === undefined || /^(?:and|but|;|while|whereas|yet|so)$/.test(before.lower);
    return !isInside(trigger);
  };
  /** A clause inside the core of the trigger before it: what is reported there, or a relative clause without its `that`. */
  const isInside = (trigger: Trigger): boolean => {
    if (lastVerb < 0 || readingOf(context.register) === 'talk') return false;
    if ((trigger.subject.governor ?? -1) > lastVerb) return true;
    const before = tokens[trigger.subject.start - 1];
    if (
      !before ||
      before.kind !== 'word' ||
      trigger.subject.start - 1 <= lastVerb ||
      trigger.subject.start === trigger.subject.end
    )
      return false;
    if (CONJUNCTIONS.has(before.lower) || isClosedClass(before.lower) || isAdverb(before.lower)) return false;
    for (let at = lastVerb; at < trigger.subject.start; at += 1)
      if (CONDITION_WORDS.has(tokens[at]?.lower ?? '')) return false;
    return true;
  };
  triggers.forEach((trigger, index) => {
    const isElided =
      trigger.subject.start === trigger.subject.end &&
      trigger.rule !== 'T5' &&
      trigger.rule !== 'T2' &&
      trigger.rule !== 'T4' &&
      trigger.rule !== 'T9' &&
      !trigger.teller;
    const before = triggers[index - 1];
    const mayStand =
      !isElided ||
      (trigger.force !== 'idle' && (before === undefined ? sharesSubject(trigger, tokens, context) : inherited));
    const accepts = (one: Trigger): boolean => isAccepted(one, tokens, context.register, context.speaker);
    const accepted =
      mayStand && (accepts(trigger) || (isElided && owner !== null && accepts({ ...trigger, subject: owner })));
    const role = subjectRole(trigger, tokens, context.speaker);
    // "It also urges banks to": who told someone to act is still the one who speaks.
    if (accepted && trigger.teller) context.speaker.antecedent = 'issuer';
    else if (role !== 'none' && !isPronoun(trigger, tokens) && trigger.subject.kind !== 'subordinate')
      context.speaker.antecedent = role;
    if (!isElided) owner = accepted && (role === 'issuer' || role === 'agent') ? trigger.subject : null;
    inherited = isElided ? inherited : trigger.subject.kind !== 'subordinate' && accepted;
    if (!accepted || isInside(trigger) || (lastVerb >= 0 && opensInside(tokens, trigger))) return;
    lastVerb = Math.max(trigger.verb, trigger.core);
    const next = triggers.slice(index + 1, index + 24).find(isBoundary);
    const stop = next ? Math.max(next.clauseStart, trigger.core) : end;
    const isLast = !next;
    const region = isLast ? end : clauseEnd(tokens, trigger, stop);
    const takesItems = isLast && items.length > 0;
    if (takesItems) itemsTaken = true;
    for (const one of readTrigger(trigger, tokens, region, takesItems ? items : [], sentence, context))
      found.push({ ...one, role });
  });
  if (!itemsTaken) for (const one of itemsAlone(items, context)) found.push(one);
  return found;
}

/** "The Board remains watchful and will act": the subject of the verb before, which gave no trigger, acts here too. */
function sharesSubject(trigger: Trigger, tokens: readonly Token[], { speaker }: ReadingContext): boolean {
  if (tokens[trigger.clauseStart]?.lower !== 'and') return false;
  const shared = firstSubject(tokens);
  if (!shared || shared.kind === 'subordinate' || shared.end > trigger.clauseStart) return false;
  const role = subjectRole({ ...trigger, subject: shared }, tokens, speaker);
  return role === 'issuer' || (role === 'agent' && trigger.force !== 'will' && trigger.force !== 'would');
}

const isPronoun = ({ subject }: Trigger, tokens: readonly Token[]): boolean =>
  subject.end - subject.start === 1 && PRONOUNS.has(tokens[subject.start]?.lower ?? '');

/** Every cue holds one of these; in talk and catalogues a bare imperative needs none. */
const CUE =
  /must|shall|should|will|would|may|won't|need|ha(?:s|ve)\s+to|requir|oblig|mandated|permitted|allowed|entitled|authori[sz]ed|empowered|encourag|advis|urge|recommend|request|ask|invit|instruct|direct|order|remind|ought|call|expect|prohibited|forbidden|necessary|important|essential|imperative|vital|crucial|critical|desirable/i;

/** A sentence without a cue is not cut into words at all: most of a law is such. */
const mayDirect = (text: string, start: number, end: number, register: Register): boolean =>
  readingOf(register) === 'talk' || register === 'catalogue' || CUE.test(text.slice(start, end));

/** Items under a head that directs nothing are sentences of their own. */
function itemsAlone(items: readonly SentenceItem[], context: ReadingContext): Found[] {
  const found: Found[] = [];
  for (const item of items)
    for (const one of readSentence({ start: item.start, end: item.ownEnd, items: item.items }, context))
      found.push(one);
  return found;
}

/** Items in which the head finds no verb: each is read as a sentence of its own; what still gives nothing is noticed. */
function readAlone(items: readonly SentenceItem[], context: ReadingContext): Found[] {
  return items.flatMap((item) => {
    const found = itemsAlone([item], context);
    if (found.length === 0)
      context.findings.push({
        code: 'ITEM_NOT_READ',
        message: 'An item of a list says what must or may be done, but no verb was found in it.',
        start: item.start,
        end: item.ownEnd,
      });
    return found;
  });
}

/** "if, after review, the firm must": the word before the clause holds it inside the one before. */
function opensInside(tokens: readonly Token[], trigger: Trigger): boolean {
  let at = trigger.clauseStart;
  while (at > 0 && tokens[at - 1]?.lower === ',') at -= 1;
  const before = tokens[at - 1]?.lower ?? '';
  return at < trigger.subject.start && (RELATIVES.has(before) || CONDITION_WORDS.has(before));
}

/** The directives of one trigger: its verb phrases, and the items of the list it opens. */
function readTrigger(
  trigger: Trigger,
  tokens: readonly Token[],
  stop: number,
  items: readonly SentenceItem[],
  sentence: Span,
  context: ReadingContext,
): Found[] {
  const make = (phrase: VerbPhrase, core: Span | null, isFirst: boolean): Found[] =>
    core && core.start < core.end
      ? [{ trigger, tokens, phrase, headTokens: tokens, core, isFirst, isItem: false, role: 'none', sentence }]
      : [];
  if (trigger.verb < 0) {
    const { found, unread } = itemsUnder(trigger, tokens, items, sentence, context, 'verb');
    return [...found, ...readAlone(unread, context)];
  }
  const last = items.at(-1);
  const end = contrastStart(tokens, trigger.verb, stop);
  if (trigger.shape === 'passive' || trigger.shape === 'clause') {
    const phraseEnd = asideStart(tokens, trigger.verb, end);
    const phrase = { start: trigger.core, end: phraseEnd, verb: trigger.verb };
    return make(phrase, coreOf(tokens, trigger.core, phraseEnd, last?.end, context.text), true);
  }
  const turn = turnOf(tokens, trigger, trigger.verb, end);
  const found: Found[] = [];
  const readTo = (one: Trigger, stop: number, isWhole: boolean): void => {
    const taken = isWhole ? items : [];
    const phrases = phrasesOf(one, tokens, stop, context.register);
    phrases.forEach((phrase, index) => {
      const start = index === 0 ? skipJoiningAdverbs(tokens, phrase.start, phrase.verb) : phrase.start;
      const isLast = index === phrases.length - 1;
      const own = { ...phrase, start };
      if (isLast && taken.length > 0) {
        const completion = completionOf(tokens, own);
        if (completion !== 'whole') {
          const under = itemsUnder(one, tokens, taken, sentence, context, completion);
          if (under.found.length > 0) {
            for (const item of [...under.found, ...readAlone(under.unread, context)]) found.push(item);
            return;
          }
        }
      }
      const held = heldBack(tokens, one, own);
      const act = held ?? own;
      const said: Trigger = held ? { ...one, force: 'must not', shape: 'gerund' } : one;
      const core = coreOf(tokens, act.start, act.end, isLast ? taken.at(-1)?.end : undefined, context.text);
      for (const item of make(act, core, index === 0 && one === trigger)) found.push({ ...item, trigger: said });
    });
  };
  readTo(trigger, turn ? turn.at : end, !turn);
  if (turn && turn.force !== 'idle')
    readTo({ ...trigger, isNegated: false, force: turn.force, core: turn.verb, verb: turn.verb }, end, true);
  return found;
}

/** The verb phrases under a trigger. A word of negation in the core holds for all that follows it, so that is left whole. */
function phrasesOf(trigger: Trigger, tokens: readonly Token[], end: number, register: Register): readonly VerbPhrase[] {
  const { core, verb } = trigger;
  if (trigger.isNegated) return [{ start: core, end, verb }];
  return splitCoordination(tokens, core, verb, end, {
    link: linkOf(trigger, tokens),
    isGerund: trigger.shape === 'gerund',
    returnsToModal: readingOf(register) === 'talk',
  });
}

/** The `to` of an infinitive; the preposition before a gerund. */
const linkOf = ({ shape, core }: Trigger, tokens: readonly Token[]): string | null =>
  shape === 'infinitive' ? 'to' : shape === 'gerund' ? (tokens[core - 1]?.lower ?? null) : null;

/** Where the trigger's clause ends although no other trigger follows at once. */
function clauseEnd(tokens: readonly Token[], trigger: Trigger, stop: number): number {
  let end = stop;
  while (end > trigger.core && isTail(tokens[end - 1])) end -= 1;
  return end;
}

/** The first word after labels and dashes at the start of a sentence. */
function sentenceStart(tokens: readonly Token[], end: number): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (!token || at >= end) return 0;
    if (token.lower === '(' && token.partner === at + 2) at += 3;
    else if (token.kind === 'number' && tokens[at + 1]?.lower === '.') at += 2;
    else if (token.kind === 'number' && token.lower.includes('.') && tokens[at + 1]?.capital) at += 1;
    else if (token.kind === 'mark' && token.partner < 0) at += 1;
    else return at;
  }
}
