import type { Block, Span } from '../domain/CanonicalText.js';
import type { ExtractedDirective, ExtractedProvision, Extraction, ExtractionOptions } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import { LIMITS } from '../domain/limits.js';
import { assignRoles } from './assignRoles.js';
import { DEFAULT_THRESHOLD } from './confidence.js';
import { confirmMentions } from './confirmMentions.js';
import { detectLanguage } from './detectLanguage.js';
import { findDates } from './findDates.js';
import { gazetteerOf } from './gazetteer.js';
import { inheritPeriods } from './inheritPeriods.js';
import { linkMentions } from './linkMentions.js';
import { mentionsIn } from './mentionsIn.js';
import { passagesOf } from './passages.js';
import { scoreAreas } from './policyAreas.js';
import { provisionHolding, provisionsOf } from './provisions.js';
import { readAttributions } from './readAttributions.js';
import { readPassages, type PassageDirective } from './readPassages.js';
import { registerOf } from './registerOf.js';
import { resolveIssuer } from './resolveIssuer.js';
import { sentencesOfPassages } from './sentencesOfPassages.js';
import { RULESET_VERSION } from './rulesetVersion.js';

/** What is extracted from: the canonical text and its blocks; the language where the file states it. */
export interface ExtractableDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly declaredLanguage?: string | null;
}

/**
 * What a document says: provisions, directives with their words, mentions, dates, findings. Pure and synchronous; the
 * same document and options give the same result. Odd text gives findings and never throws. Text that is not English
 * gives provisions, mentions and dates, and a finding NOT_COVERED.
 */
export function extractDirectives(document: ExtractableDocument, options: ExtractionOptions): Extraction {
  const { text } = document;
  const findings: Finding[] = [];
  const language = options.language ?? document.declaredLanguage ?? detectLanguage(text);
  const register = options.register ?? registerOf(text);
  const passages = passagesOf(text, document.blocks);
  const { provisions, ofPassage } = provisionsOf(text, passages);
  const { all: sentences, byPassage } = sentencesOfPassages(text, passages);
  const gazetteer = gazetteerOf(options.reference);
  const published = options.publishedOn ? { publishedOn: options.publishedOn } : {};
  const mentions = linkMentions(text, gazetteer, sentences, published);
  const dates = findDates(text, { sentences, register, ...published });

  const isEnglish = /^en(?:-|$)/i.test(language);
  if (!isEnglish)
    findings.push({
      code: 'NOT_COVERED',
      message: `Directives are read in English only; this text is ${language === 'und' ? 'in no language that was recognised' : `in "${language}"`}.`,
    });
  const attributions = readAttributions(text, byPassage, mentions);
  const issuers = resolveIssuer({
    text,
    blocks: passages,
    mentions,
    attributions: attributions.links,
    ...(options.issuer ? { given: options.issuer } : {}),
  });
  const found = isEnglish
    ? readPassages({
        text,
        passages,
        byPassage,
        register,
        mentions,
        attributions,
        findings,
        issuerAt: (position) => issuers.at(position)?.authority ?? null,
      })
    : [];
  const kept = withoutOverlap(found, text, findings);
  const periods = inheritPeriods(
    kept.map(({ directive, sentence, passage }) => ({
      start: directive.start,
      end: directive.end,
      sentence,
      block: passages[passage] ?? sentence,
    })),
    dates,
    register,
  );
  const childrenOf = childrenByParent(provisions);
  const complete = kept.map(({ directive, subject, sentence, passage }, index): ExtractedDirective => {
    const core = { start: directive.start, end: directive.end };
    const issuer = issuers.at(core.start);
    const reach = { start: Math.min(directive.extended.start, subject?.start ?? core.start), end: core.end };
    const { addressees, beneficiaries, relations } = assignRoles({
      text,
      directive: { core, extended: directive.extended, action: directive.action, object: directive.object, subject },
      mentions: mentionsIn(mentions, reach),
      issuer: issuer?.authority ?? null,
    });
    return {
      ...directive,
      provision: provisionHolding(provisions, childrenOf, ofPassage[passage] ?? 0, core.start, core.end),
      period: periods[index] ?? null,
      issuer,
      attribution: attributions.chainOf.get(sentence.start) ?? [],
      addressees,
      beneficiaries,
      relations,
      areas: scoreAreas(text, gazetteer, { core, object: directive.object, purpose: directive.purpose, topic: null }),
    };
  });
  const directives = complete.filter(({ confidence }) => confidence >= DEFAULT_THRESHOLD);
  return {
    rulesetVersion: RULESET_VERSION,
    language,
    register,
    provisions,
    directives,
    belowThreshold: complete.filter(({ confidence }) => confidence < DEFAULT_THRESHOLD),
    mentions: confirmMentions(
      mentions,
      directives.flatMap(({ addressees, beneficiaries }) => [...addressees, ...beneficiaries]),
    ),
    dates,
    issuer: issuers.document,
    findings,
  };
}

/** In text order, the first of two that overlap; what no store could hold becomes a finding. */
function withoutOverlap(found: readonly PassageDirective[], text: string, findings: Finding[]): PassageDirective[] {
  const kept: PassageDirective[] = [];
  let end = 0;
  for (const one of [...found].sort(
    (a, b) => a.directive.start - b.directive.start || a.directive.end - b.directive.end,
  )) {
    const { directive } = one;
    if (directive.start < end) continue;
    end = directive.end;
    if (isTooLong(text, directive))
      findings.push({
        code: 'QUOTE_TOO_LONG',
        message: 'A directive was left out: its words are longer than 64 kB.',
        start: directive.start,
        end,
      });
    else kept.push(one);
  }
  return kept;
}

/** A UTF-16 unit takes at most three bytes in UTF-8, so most quotes need no counting. */
const isTooLong = (text: string, { start, end }: Span): boolean =>
  (end - start) * 3 > LIMITS.stringBytes &&
  new TextEncoder().encode(text.slice(start, end)).length > LIMITS.stringBytes;

function childrenByParent(provisions: readonly ExtractedProvision[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  provisions.forEach(({ parent }, index) => {
    if (parent === null) return;
    const list = children.get(parent);
    if (list) list.push(index);
    else children.set(parent, [index]);
  });
  return children;
}
