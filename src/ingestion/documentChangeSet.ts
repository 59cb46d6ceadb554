import { bindingForce } from '../domain/bindingForce.js';
import { bindingReason } from '../domain/bindingReason.js';
import type { ChangeSet, Expectation, Revision } from '../domain/ChangeSet.js';
import { confidenceCap } from '../domain/confidenceCap.js';
import type { DateValue } from '../domain/DateValue.js';
import { documentId } from '../domain/documentIds.js';
import type { Extraction } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import { addDays } from '../domain/isoDay.js';
import { bestTier } from '../domain/sourceDefaults.js';
import { stageOf } from '../domain/stageOf.js';
import type { LegalNature } from '../domain/vocabularies.js';
import { cappedConfidence, directiveState, type StatementFacts } from './changeSets/directiveStates.js';
import { directiveLinks, targetsOf } from './changeSets/directiveLinks.js';
import { EvidenceBook } from './changeSets/EvidenceBook.js';
import { provisionStates } from './changeSets/provisionStates.js';
import { fileOf, sourceStates, type DocumentFile } from './changeSets/sourceStates.js';
import { StatesBook } from './changeSets/StatesBook.js';
import type { ExtractedFile } from './extractFile.js';
import type { InstrumentState } from './instrumentState.js';
import type { ResolvedFacts } from './resolveFacts.js';
import { requireFit } from './requireFit.js';
import type { NewPublisher, ResolvedPublication, ResolvedPublications } from './resolvePublications.js';
import { isLocal } from './sources.js';

/** What the graph holds that bears on a document's records. */
export interface HeldContext {
  /** In which the Document's state was opened, where it is held: its former records fall unless they are wanted again. */
  readonly revision: Revision | null;
  /** Publications of this text that are held and that the facts do not name. */
  readonly otherPublications: readonly ResolvedPublication[];
  /** The file that stays the one of the document's record; null: the one at hand. */
  readonly file: DocumentFile | null;
  /** Publishers to be made, or of which more is known now. */
  readonly publishers: ReadonlyMap<Id, NewPublisher>;
  /** The instrument, where the facts name it by its id; null where it is this text's own. */
  readonly named: InstrumentState | null;
  /** What was seen of the named instrument and of publishers: a change meanwhile makes us look again. */
  readonly expects: readonly Expectation[];
  /** Provisions, Evidence and Directives that are held of this text, and its local instrument. */
  readonly formerRecords: readonly Id[];
  /** Records that a person has judged or corrected: their state stays as it is. */
  readonly keep: ReadonlySet<Id>;
  /** Which of the ids that the links may lead to are held. */
  readonly held: ReadonlySet<Id>;
  /** What the instrument's issuer is in law; `BODY` for an international body. */
  readonly issuerNature: LegalNature | 'BODY' | null;
  readonly issuerOfUnion: boolean;
}

/** A document's part of a ChangeSet, and what could not be linked. */
export interface DocumentStates extends Pick<
  ChangeSet,
  'nodes' | 'edges' | 'texts' | 'retract' | 'withdraw' | 'expects'
> {
  readonly findings: readonly Finding[];
}

/**
 * One document as records (model.md §§2, 3, 5, 8): what it is and where it comes from, its provisions, its statements
 * with their Evidence, and their links. Pure: the same input gives the same states. Throws `BAD_USER_INPUT` where they are
 * more than one revision takes.
 */
export function documentChangeSet(
  { canonical, extraction, facts }: ExtractedFile,
  context: HeldContext,
): DocumentStates {
  if (facts.genre !== 'REFERENCE') requireFit(extraction.directives.length);
  const sha256 = canonical.textSha256;
  const document = documentId(sha256);
  const states = new StatesBook(document);
  const { language, provisions } = extraction;
  const evidence = new EvidenceBook({ text: canonical.text, sha256, language, provisions }, states);
  const publications = written([...facts.publications, ...context.otherPublications], facts.publications);
  const tier = bestTier(publications.map(({ sourceTier }) => sourceTier));
  const cap = confidenceCap(tier, facts.translationMethod);
  const issuer = facts.instrument.issuer;
  const findings: Finding[] = [];

  const framed = extraction.directives.find(({ attribution }) => attribution.length > 0)?.attribution ?? [];
  sourceStates(states, {
    canonical,
    language,
    facts: {
      ...facts,
      publications,
      instrument: { ...facts.instrument, issuer: issuer && context.held.has(issuer) ? issuer : null },
    },
    bestTier: tier,
    file: context.file ?? fileOf(canonical),
    publishers: context.publishers,
    named: context.named,
    attribution: framed.map(({ phrase }) => phrase),
    attributionEvidence: facts.genre === 'NEWS_READOUT' ? evidence.citeAll(framed) : [],
    issuerEvidence:
      extraction.issuer && extraction.issuer.authority === issuer ? evidence.citeAll([extraction.issuer.evidence]) : [],
    cap,
  });
  provisionStates(states, sha256, provisions);

  if (facts.genre === 'REFERENCE') {
    findings.push({
      code: 'NOT_EXTRACTED',
      message: 'A document of the genre REFERENCE states nothing: it is kept as a source only.',
    });
  } else {
    const statement = statementFacts(canonical.text, sha256, { extraction, facts, tier, cap, context });
    for (const directive of extraction.directives) {
      const id = directiveState(states, directive, statement);
      directiveLinks(id, directive, {
        states,
        evidence,
        instrument: facts.instrument.id,
        issuer,
        confidence: cappedConfidence(directive.confidence, cap),
        holds: (target) => context.held.has(target),
      });
    }
    findings.push(...unheldTargets(extraction, issuer, context.held));
  }

  requireFit(extraction.directives.length, states.nodes().length + states.edges().length);
  const wanted = new Set(states.nodes().map(({ id }) => id));
  const nodes = states.nodes().filter(({ id }) => !context.keep.has(id));
  return {
    nodes,
    edges: states.edges(),
    texts: [{ sha256, body: canonical.text }],
    retract: context.formerRecords.filter((id) => !wanted.has(id)),
    withdraw: context.revision === null ? [] : [document],
    expects: [{ id: document, revision: context.revision ?? 'absent' }, ...context.expects],
    findings,
  };
}

/** A local file gives way to any source that somebody named. */
function written(all: readonly ResolvedPublication[], own: ResolvedPublications): ResolvedPublications {
  const [first, ...rest] = all.filter((publication) => !isLocal(publication));
  return first ? [first, ...rest] : own;
}

interface StatementInput {
  readonly extraction: Extraction;
  readonly facts: ResolvedFacts;
  readonly tier: ReturnType<typeof bestTier>;
  readonly cap: number;
  readonly context: HeldContext;
}

function statementFacts(
  text: string,
  sha256: string,
  { extraction, facts, tier, cap, context }: StatementInput,
): StatementFacts {
  const { instrument, genre } = facts;
  const { issuerNature, issuerOfUnion } = context;
  const kinds = { instrumentKind: instrument.kind, sourceTier: tier, issuerOfUnion };
  return {
    text,
    sha256,
    bindingForce: bindingForce({ ...kinds, issuerKnown: instrument.issuer !== null }),
    bindingReason: bindingReason({ ...kinds, genre, yearly: setsOutOneYear(extraction), issuerNature }),
    stage: stageOf(instrument.kind),
    statedOn: statedOn(facts),
    cap,
  };
}

/** The last day of the occasion, else the day of publication, else of adoption (model.md §2). */
function statedOn({ instrument, publishedOn }: ResolvedFacts): DateValue | null {
  const { occasionTo, adoptedOn } = instrument;
  if (occasionTo?.precision === 'DAY') {
    const last = addDays(occasionTo.day, -1);
    return { day: last, precision: 'DAY', edtf: last };
  }
  return publishedOn ?? adoptedOn;
}

/** The plan's period is one calendar year. */
function setsOutOneYear({ dates }: Extraction): boolean {
  const plan = dates.find(({ role }) => role === 'planPeriod');
  if (!plan) return false;
  const year = Number(plan.from.slice(0, 4));
  return plan.from.endsWith('-01-01') && plan.to === `${String(year + 1).padStart(4, '0')}-01-01`;
}

function unheldTargets(extraction: Extraction, issuer: Id | null, held: ReadonlySet<Id>): Finding[] {
  const targets = new Set([...extraction.directives.flatMap(targetsOf), ...(issuer ? [issuer] : [])]);
  return [...targets]
    .filter((target) => !held.has(target))
    .sort()
    .map((target) => ({
      code: 'TARGET_NOT_HELD',
      message: `The text names ${target}, which the graph does not hold: nothing is linked to it.`,
    }));
}
