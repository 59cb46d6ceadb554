import type { EdgeState, NodeState } from '../../domain/ChangeSet.js';
import { edgeId } from '../../domain/EdgeId.js';
import { kindOfId, type Id } from '../../domain/Id.js';
import type { Properties, Value } from '../../domain/Value.js';

/** A link of a document. `confidence` is 1 where nothing was read out of words. */
export interface WantedLink {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  /** The value of the type's slot property, which `properties` holds as well. */
  readonly slot?: string;
  readonly confidence: number;
  readonly evidenceIds?: readonly Id[];
  readonly properties?: Properties;
}

/** Properties of which an absent value has no key. */
export type SparseProperties = Readonly<Record<string, Value | null | undefined>>;

/** Collects the records of one document: a node once, a link once however often its words occur. */
export class StatesBook {
  readonly #support: Id;
  readonly #nodes = new Map<Id, NodeState>();
  readonly #edges = new Map<string, EdgeState>();

  /** `support` is the document: it upholds every link. */
  constructor(support: Id) {
    this.#support = support;
  }

  node(id: Id, properties: SparseProperties): void {
    if (!this.#nodes.has(id))
      this.#nodes.set(id, { kind: kindOfId(id), id, properties: present({ method: 'RULE', ...properties }) });
  }

  /** A link that was there before keeps its properties, gains the evidence, and has the greater confidence. */
  link({ type, from, to, slot, confidence, evidenceIds = [], properties = {} }: WantedLink): void {
    const key = edgeId({ type, from, to, slot: slot ?? null });
    const before = this.#edges.get(key)?.properties;
    const known = before?.evidenceIds;
    const evidence = [...new Set([...(Array.isArray(known) ? (known as readonly string[]) : []), ...evidenceIds])];
    const sure = Math.max(confidence, typeof before?.confidence === 'number' ? before.confidence : 0);
    this.#edges.set(key, {
      type,
      from,
      to,
      slot: slot ?? null,
      period: 1,
      properties: {
        ...properties,
        ...before,
        method: 'RULE',
        confidence: sure,
        supports: [this.#support],
        ...(evidence.length > 0 ? { evidenceIds: evidence } : {}),
      },
    });
  }

  nodes(): readonly NodeState[] {
    return [...this.#nodes.values()];
  }

  edges(): readonly EdgeState[] {
    return [...this.#edges.values()];
  }
}

/** The same without absent values. */
export function present(properties: SparseProperties): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );
}
