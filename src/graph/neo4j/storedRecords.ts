import { z } from 'zod';
import { StorageFailedError } from '../../domain/errors.js';
import { EdgeId } from '../../domain/EdgeId.js';
import { Id, kindOfId, parseId } from '../../domain/Id.js';
import type { Properties, Value } from '../../domain/Value.js';
import type { DerivedKeys } from '../model/derivedKeys.js';
import type { PropertyModel } from '../model/GraphModel.js';
import { graphModel } from '../model/generated/graphModel.js';
import type { StoredEdge, StoredNode } from '../model/verifyGraph.js';
import { standsByLabels, typeOfRelationship } from './layout.js';
import { memo } from './memo.js';

/** A property map as the driver gives it. */
export const StoredProperties = z.record(z.string(), z.unknown());

/** A node as a statement returns it. */
export const NodeRow = z.object({ labels: z.array(z.string()), properties: StoredProperties });

/** A relationship as a statement returns it. */
export const EdgeRow = z.object({ type: z.string(), from: Id, to: Id, properties: StoredProperties });

/** A record and what lies beside its properties. `recordedTo` is null while it is open. */
type Stored<Row> = Row & { readonly recordedTo: number | null };

/** A node, sorted into its parts. What is neither its own property nor a derived key counts as a property. */
export function storedNode({ labels, properties: row }: z.infer<typeof NodeRow>): StoredNode {
  const id = Id.safeParse(row.id);
  if (!id.success) throw new StorageFailedError('The database holds a node without an id of ours.');
  const kind = kindOfId(id.data);
  const { properties, keys, recordedFrom, recordedTo } = parts(row, nodeKeysOf(kind), id.data);
  return { id: id.data, kind, properties, keys, recordedFrom, recordedTo, stands: standsByLabels(kind, labels) };
}

/** A relationship, sorted into its parts; null: none of ours. */
export function storedEdge({
  type: name,
  from,
  to,
  properties: row,
}: z.infer<typeof EdgeRow>): Stored<StoredEdge> | null {
  const place = typeOfRelationship(name);
  const id = EdgeId.safeParse(row.id);
  if (!place || !id.success) return null;
  const { type, stands } = place;
  const { period, ...rest } = row;
  const { properties, keys, recordedFrom, recordedTo } = parts(rest, edgeKeysOf(type), id.data);
  const slotName = graphModel.types[type]?.slot ?? null;
  const slotValue = slotName === null ? undefined : properties[slotName];
  const slot = typeof slotValue === 'string' ? slotValue : null;
  const ends = { from: parseId(from), to: parseId(to) };
  return {
    id: id.data,
    type,
    ...ends,
    slot,
    period: Number(period),
    properties,
    keys,
    recordedFrom,
    recordedTo,
    stands,
  };
}

function parts(row: Readonly<Record<string, unknown>>, derived: ReadonlySet<string>, id: string) {
  const properties: Record<string, Value> = {};
  const keys: Record<string, string> = {};
  const { id: _, recordedFrom, recordedTo, ...rest } = row;
  for (const [name, value] of Object.entries(rest)) {
    if (value === null || value === undefined) continue;
    if (derived.has(name)) keys[name] = typeof value === 'string' ? value : JSON.stringify(value);
    else if (isValue(value)) properties[name] = value;
    else throw new StorageFailedError(`${id} holds a value of ${name} that no store of ours writes.`);
  }
  if (typeof recordedFrom !== 'number') throw new StorageFailedError(`${id} does not say from which revision it is.`);
  const until = typeof recordedTo === 'number' ? recordedTo : null;
  return { properties: properties as Properties, keys: keys as DerivedKeys, recordedFrom, recordedTo: until };
}

const isValue = (value: unknown): value is Value =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const nodeKeysOf = memo((kind) => derivedNames(graphModel.kinds[kind]?.properties ?? {}, ['searchName', 'searchBody']));
const edgeKeysOf = memo((type) =>
  derivedNames({ ...graphModel.edgeProperties, ...graphModel.types[type]?.properties }, []),
);

function derivedNames(models: Readonly<Record<string, PropertyModel>>, more: readonly string[]): ReadonlySet<string> {
  const keys = Object.values(models).flatMap(({ order, foldedKey }) => [order?.key, foldedKey]);
  return new Set([...more, ...keys.filter((key) => key !== undefined)]);
}
