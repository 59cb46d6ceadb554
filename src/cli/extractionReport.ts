import type { Span } from '../domain/CanonicalText.js';
import type { ExtractedDirective } from '../domain/Extraction.js';
import type { ExtractedFile } from '../ingestion/extractFile.js';

/**
 * What `obligraph extract` prints. Every part that the text states has its place (`start`, `end`, in UTF-16 code units of
 * the canonical text, end-exclusive) and its words (`quote`, exactly that slice). The names are stable.
 */
export function extractionReport({ canonical, extraction, facts }: ExtractedFile) {
  const { text } = canonical;
  const quoted = <T extends Span>(part: T) => ({ ...part, quote: text.slice(part.start, part.end) });
  return {
    document: {
      sha256: canonical.textSha256,
      lengthUtf16: text.length,
      language: extraction.language,
      mediaType: canonical.mediaType,
      register: extraction.register,
      issuer: extraction.issuer?.authority ?? null,
      rulesetVersion: extraction.rulesetVersion,
      warnings: canonical.warnings,
    },
    directives: extraction.directives.map((directive) => ({
      ...directiveReport(directive, text),
      provision: extraction.provisions[directive.provision]?.eId ?? null,
    })),
    mentions: extraction.mentions.map(quoted),
    dates: extraction.dates.map(quoted),
    findings: [...extraction.findings, ...facts.findings],
  };
}

function directiveReport(directive: ExtractedDirective, text: string) {
  const words = (part: Span | null): string | null => part && text.slice(part.start, part.end);
  const quoted = <T extends Span>(part: T) => ({ ...part, quote: text.slice(part.start, part.end) });
  const { start, end, period, dueOn, issuer } = directive;
  return {
    start,
    end,
    quote: text.slice(start, end),
    modality: directive.modality,
    cue: words(directive.cue),
    cueKind: directive.cueKind,
    changeType: directive.changeType,
    pace: directive.pace,
    action: directive.action.lemma,
    aspect: words(directive.aspect),
    object: words(directive.object),
    purpose: words(directive.purpose),
    conditions: directive.conditions.map(words),
    deadline: words(directive.deadline),
    dueOn: dueOn && { ...dueOn, evidence: quoted(dueOn.evidence) },
    dueWithin: directive.dueWithin,
    period: period && { ...period, evidence: quoted(period.evidence) },
    issuer: issuer && { authority: issuer.authority, evidence: quoted(issuer.evidence) },
    attribution: directive.attribution.map(quoted),
    addressees: directive.addressees.map(quoted),
    beneficiaries: directive.beneficiaries.map(quoted),
    policyAreas: directive.areas.map(quoted),
    relations: directive.relations.map(quoted),
    confidence: directive.confidence,
    ruleIds: directive.ruleIds,
  };
}
