import type { EdgeState, NodeState } from '../../domain/ChangeSet.js';
import type { Finding } from '../../domain/Finding.js';
import { foldName } from '../../domain/foldName.js';
import { hashId } from '../../domain/hashId.js';
import { kindOfId, type Id } from '../../domain/Id.js';
import { intervalProperties } from '../../domain/dateValueOf.js';
import { scriptOf } from '../../domain/scriptOf.js';
import type { Properties } from '../../domain/Value.js';
import type { Mark, NameRow } from './rows/cells.js';
import type { SourceRow } from './rows/SourcesFile.js';

/** What the rows of one pack file become. */
export interface SeedStates {
  readonly nodes: readonly NodeState[];
  readonly edges: readonly EdgeState[];
  /** Rows that could not be linked. */
  readonly findings: readonly Finding[];
}

/** What a row says about its own standing. No mark = our own words. */
export interface RowStanding {
  readonly mark?: Mark | undefined;
  readonly sources?: readonly string[] | undefined;
  /** Properties of a seen row that are general knowledge. */
  readonly unchecked?: readonly string[] | undefined;
}

/** Where the states go, and what the rows may lean on. */
export interface SeedContext {
  /** `pack:<pack>/<topic>`: what upholds the links. */
  readonly support: string;
  /** The file, for findings. */
  readonly path: string;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Whether some pack holds the id. */
  readonly holds: (id: Id) => boolean;
}

/** What a link has beside its ends. */
export interface SeedEdge extends RowStanding {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly slot?: string;
  readonly properties?: Properties;
  /** The row and field, for the finding that an end is missing. */
  readonly row: string;
}

/** Collects the states of one pack file, each with its marks (model.md §9.1). */
export class SeedStatesBuilder {
  readonly #context: SeedContext;
  readonly #nodes: NodeState[] = [];
  readonly #edges: EdgeState[] = [];
  readonly #findings: Finding[] = [];
  /** How many links of one identity there are so far: the next one's period. */
  readonly #periods = new Map<string, number>();
  readonly #names = new Set<Id>();

  constructor(context: SeedContext) {
    this.#context = context;
  }

  node(id: Id, properties: Properties, standing: RowStanding): void {
    this.#nodes.push({ kind: kindOfId(id), id, properties: { ...properties, ...this.#standing(standing) } });
  }

  /** A link, unless one of its ends is held by no pack: that is a finding. */
  edge({ type, from, to, slot, properties, row, ...standing }: SeedEdge): void {
    const missing = [from, to].filter((end) => !this.#context.holds(end));
    if (missing.length > 0) {
      this.finding('END_MISSING', `${row}: no pack holds ${missing.join(' and ')}, so the link ${type} is left out.`);
      return;
    }
    const key = [type, from, to, slot ?? ''].join('\u001f');
    const period = (this.#periods.get(key) ?? 0) + 1;
    this.#periods.set(key, period);
    this.#edges.push({
      type,
      from,
      to,
      slot: slot ?? null,
      period,
      properties: {
        ...properties,
        ...this.#standing(standing),
        supports: [this.#context.support],
        evidenceIds: [],
      },
    });
  }

  /** The names of a row's owner. A seen name without a source of its own was seen in its owner's. */
  names(owner: Id, names: readonly NameRow[], ownersSources: readonly string[]): void {
    for (const [at, name] of names.entries()) {
      const { value, kind, language, mark } = name;
      const id = hashId('Name', owner, kind, language, value);
      if (!this.#names.has(id)) {
        this.#names.add(id);
        const { method, reviewState } = this.#standing(name);
        this.#nodes.push({
          kind: 'Name',
          id,
          properties: {
            value,
            folded: foldName(value),
            language,
            script: scriptOf(value, language),
            kind,
            method,
            reviewState,
          },
        });
      }
      const own = name.sources && name.sources.length > 0 ? name.sources : undefined;
      this.edge({
        type: 'HAS_NAME',
        from: owner,
        to: id,
        properties: intervalProperties({ from: name.validFrom?.value, to: name.validTo?.value }) ?? {},
        row: `${owner}: names[${at}]`,
        mark,
        sources: own ?? (mark === 'V' ? ownersSources : []),
      });
    }
  }

  finding(code: string, message: string): void {
    this.#findings.push({ code, message: `${this.#context.path}: ${message}` });
  }

  /** The day on which the first of the sources was read; none for “general knowledge”, which nobody has read anywhere. */
  checkedOn(sources: readonly string[]): string | undefined {
    const first = this.#context.sources.get(sources[0] ?? '');
    return first && first.url !== '' ? first.readOn : undefined;
  }

  states(): SeedStates {
    return { nodes: this.#nodes, edges: this.#edges, findings: this.#findings };
  }

  #standing({ mark, sources = [], unchecked = [] }: RowStanding) {
    const sourceUrl = sources.map((key) => this.#context.sources.get(key)?.url).find((url) => url);
    const checkedOn = this.checkedOn(sources);
    const seen = mark !== 'K';
    return {
      method: 'SEED',
      reviewState: seen ? 'ACCEPTED' : 'EXTRACTED',
      confidence: seen ? 1 : 0.5,
      ...(sourceUrl ? { sourceUrl } : {}),
      ...(checkedOn ? { checkedOn } : {}),
      ...(seen && unchecked.length > 0 ? { unchecked } : {}),
    };
  }
}
