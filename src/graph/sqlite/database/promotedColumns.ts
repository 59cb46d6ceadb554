import type { Properties, Value } from '../../../domain/Value.js';
import type { DerivedKeys } from '../../model/derivedKeys.js';
import type { PropertyModel } from '../../model/GraphModel.js';
import { graphModel } from '../../model/generated/graphModel.js';
import type { SqlValue } from './driver.js';

/** A derived key, or a property that an order is often narrowed by, in a column of its own (stores.md §3.1). */
export interface PromotedColumn {
  readonly column: string;
  readonly of: 'key' | 'property';
  /** What it holds: `nameOrd`, `modality`. */
  readonly name: string;
}

/** An order that scans walk in an index, for each kind and each property in `with`. */
export interface PromotedOrder {
  readonly key: string;
  readonly with: readonly string[];
}

/** Columns that every record has; a promoted name that meets one of them gets another. */
const OWN_COLUMNS = new Set([
  ...['pk', 'id', 'node', 'kind', 'type', 'src', 'dst', 'slot', 'period', 'stands', 'props'],
  ...['recorded_from', 'recorded_to', 'valid_from', 'valid_to', 'search_name', 'search_body'],
]);

/** `appliesFromOrd` → `applies_from_ord`. */
export function columnOf(name: string): string {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return OWN_COLUMNS.has(column) ? `${column}_property` : column;
}

const nodeModels = Object.values(graphModel.kinds).flatMap(({ properties }) => Object.values(properties));
const edgeModels = [
  ...Object.values(graphModel.edgeProperties),
  ...Object.values(graphModel.types).flatMap(({ properties }) => Object.values(properties)),
];

/** Promoted columns of `node` and `node_past`, and of `edge`, by column. */
export const nodeColumns = promotedColumns(nodeModels);
export const edgeColumns = promotedColumns(edgeModels);

/** Orders of nodes, by key: only these are walked in an index; relationships are sorted. */
export const nodeOrders = promotedOrders(nodeModels);

function promotedColumns(models: readonly PropertyModel[]): readonly PromotedColumn[] {
  const columns = new Map<string, PromotedColumn>();
  const add = (of: PromotedColumn['of'], name: string) =>
    columns.set(columnOf(name), { column: columnOf(name), of, name });
  for (const { order, foldedKey } of models) {
    if (order) add('key', order.key);
    if (foldedKey) add('key', foldedKey);
    for (const name of order?.with ?? []) add('property', name);
  }
  return [...columns.values()].sort((a, b) => (a.column < b.column ? -1 : 1));
}

function promotedOrders(models: readonly PropertyModel[]): readonly PromotedOrder[] {
  const orders = new Map<string, Set<string>>();
  for (const { order } of models) {
    if (!order) continue;
    const names = orders.get(order.key) ?? new Set<string>();
    order.with.forEach((name) => names.add(name));
    orders.set(order.key, names);
  }
  return [...orders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => ({ key, with: [...names].sort() }));
}

/** What a record's promoted columns hold, in their order. */
export const promotedValues = (
  columns: readonly PromotedColumn[],
  properties: Properties,
  keys: DerivedKeys,
): readonly SqlValue[] =>
  columns.map(({ of, name }) => (of === 'key' ? (keys[name] ?? null) : sqlValue(properties[name])));

/** A property's value as SQLite compares it: as `->>` gives it from the JSON of `props`. */
export function sqlValue(value: Value | undefined): SqlValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
