import type { Properties } from '../../domain/Value.js';
import { canonicalJson } from '../../util/canonicalJson.js';
import type { Id } from '../../domain/Id.js';
import type { EdgeRecord, NodeRecord } from './RecordState.js';
import type { WantedEdge, WantedStates } from './wantedStates.js';

/** A node whose state a write changes; `after` null: it is retracted. */
export interface ChangedNode {
  readonly id: Id;
  readonly kind: string;
  /** The state in the store now, be it open or retracted; null where the store has none. */
  readonly before: NodeRecord | null;
  readonly after: Properties | null;
}

/** A relationship that a write opens, changes or closes (`after` null). */
export interface ChangedEdge extends Omit<WantedEdge, 'properties'> {
  /** The open record, if there is one. */
  readonly before: EdgeRecord | null;
  readonly after: Properties | null;
}

/** Whether the state before was an open one. */
export const openBefore = (before: NodeRecord | EdgeRecord | null): boolean =>
  before !== null && !('recordedTo' in before && before.recordedTo !== null);
export const isOpening = ({ before, after }: ChangedNode | ChangedEdge) => after !== null && !openBefore(before);
export const isChange = ({ before, after }: ChangedNode | ChangedEdge) => after !== null && openBefore(before);
export const isClosing = ({ after }: ChangedNode | ChangedEdge) => after === null;

const equal = (a: Properties, b: Properties): boolean => canonicalJson(a) === canonicalJson(b);

/** The nodes that a write really changes, by id. */
export function changedNodes(wanted: WantedStates): readonly ChangedNode[] {
  return [...wanted.nodes]
    .map(([id, state]): ChangedNode => {
      const before = wanted.currentNodes.get(id) ?? null;
      return { id, kind: state?.kind ?? before?.kind ?? '', before, after: state?.properties ?? null };
    })
    .filter(({ before, after }) =>
      after === null ? openBefore(before) : !(before && openBefore(before) && equal(before.properties, after)),
    )
    .sort(byId);
}

/** The relationships that a write really changes, by id. */
export function changedEdges(wanted: WantedStates): readonly ChangedEdge[] {
  return [...wanted.edges.values()]
    .map(({ properties, ...identity }): ChangedEdge => ({
      ...identity,
      before: wanted.currentEdges.get(identity.id) ?? null,
      after: properties,
    }))
    .filter(({ before, after }) => (after === null ? before !== null : !(before && equal(before.properties, after))))
    .sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
