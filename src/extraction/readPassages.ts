import { assembleDirective, type Assembled } from './assembleDirective.js';
import type { Mention, Register } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import { mentionsIn } from './mentionsIn.js';
import type { Passage } from './passages.js';
import { readSentence } from './readSentence.js';
import type { Sentence } from './sentence.js';
import type { Speaker } from './subjectRole.js';
import type { AttributionReading } from './readAttributions.js';

/** A directive as its sentence tells it, with its passage. */
export interface PassageDirective extends Assembled {
  readonly passage: number;
}

interface PassagesContext {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly byPassage: readonly (readonly Sentence[])[];
  readonly register: Register;
  readonly mentions: readonly Mention[];
  readonly attributions: AttributionReading;
  readonly findings: Finding[];
  readonly issuerAt: (position: number) => Id | null;
}

/** Reads all passages that may direct, in order; who `it` is and whether a meeting is reported carries on from one to the next. */
export function readPassages(context: PassagesContext): PassageDirective[] {
  const { text, mentions } = context;
  const found: PassageDirective[] = [];
  const speaker: Speaker = {
    isReporting: false,
    antecedent: 'unknown',
    bodies: namedBodies(text),
    isIssuer: (start, end) => {
      const issuer = context.issuerAt(start);
      const named = mentionsIn(mentions, { start, end })
        .filter(({ type, target, form }) => type === 'authority' && target !== null && form !== 'pronoun')
        .at(-1);
      // A name inside a longer subject ("the staff of the Bank") does not make the subject the issuer.
      if (!named || named.end < end - 1) return null;
      return issuer === null || named.target === issuer;
    },
    isNamedAgent: (start, end) =>
      mentionsIn(mentions, { start, end }).some(
        (mention) =>
          (mention.type === 'entityClass' || mention.type === 'authority' || mention.type === 'bodyClass') &&
          mention.end >= end - 1,
      ),
  };
  context.passages.forEach((passage, index) => {
    if (passage.isHeading || (passage.role !== 'enacting' && passage.role !== 'guidance')) return;
    const isAdvice = passage.role === 'guidance' && (context.register === 'statute' || context.register === 'rulebook');
    const register: Register = isAdvice ? 'guidance' : context.register;
    for (const sentence of context.byPassage[index] ?? []) {
      const chain = context.attributions.chainOf.get(sentence.start) ?? [];
      const ownFrame = chain.some((link) => link.start >= sentence.start && link.end <= sentence.end);
      if (ownFrame) {
        speaker.isReporting = true;
        speaker.antecedent = 'issuer';
      }
      for (const one of readSentence(sentence, { text, register, speaker, findings: context.findings })) {
        if (one.trigger.force === 'will' || one.trigger.rule === 'T2' || one.trigger.rule === 'T9')
          speaker.isReporting = true;
        const assembled = assembleDirective(text, one, register);
        if (assembled) found.push({ ...assembled, passage: index });
      }
    }
  });
  return found;
}

const BODY_WITH_ACRONYM =
  /\b(?:Committee|Board|Council|Commission|Authority|Bank|Agency|Administration|Ministry|Office)\s{0,2}\((?:the )?["“]?([A-Z]{2,6})["”]?\)/g;

/** Acronyms that the text gives to bodies which it names in full; the text then speaks of them as of its issuer. */
const namedBodies = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(BODY_WITH_ACRONYM)].map((match) => (match[1] ?? '').toLowerCase()));
