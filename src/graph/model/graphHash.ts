import { createHash } from 'node:crypto';
import type { Properties } from '../../domain/Value.js';
import { canonicalJson } from '../../util/canonicalJson.js';
import type { EdgeRecord, NodeRecord } from './RecordState.js';

/** Lists in which the order says something; all others are sorted before hashing. */
const ORDERED_LISTS = new Set(['attribution', 'manner']);

/**
 * SHA-256 over the canonical JSON `{"edges":[…],"nodes":[…]}` of all records open at the head: edges by type, from, to
 * and id, nodes by kind and id, without revision numbers, instants and derived keys (stores.md §2). So it is the same
 * whatever the order of the writes, and on every store. The rows must come in that order; a row out of order throws.
 */
export async function graphHash(rows: {
  readonly edges: AsyncIterable<EdgeRecord>;
  readonly nodes: AsyncIterable<NodeRecord>;
}): Promise<string> {
  const hash = createHash('sha256');
  hash.update('{"edges":[');
  await hashRows(hash, rows.edges, ({ type, from, to, id }) => [type, from, to, id], edgeText);
  hash.update('],"nodes":[');
  await hashRows(hash, rows.nodes, ({ kind, id }) => [kind, id], nodeText);
  hash.update(']}');
  return hash.digest('hex');
}

async function hashRows<Row>(
  hash: ReturnType<typeof createHash>,
  rows: AsyncIterable<Row>,
  keyOf: (row: Row) => readonly string[],
  textOf: (row: Row) => string,
): Promise<void> {
  let last = '';
  for await (const row of rows) {
    const key = keyOf(row).join('\u001f');
    if (key <= last) throw new TypeError(`Rows to hash are out of order at ${key}.`);
    hash.update(`${last === '' ? '' : ','}${textOf(row)}`);
    last = key;
  }
}

const nodeText = ({ id, kind, properties }: NodeRecord): string =>
  canonicalJson({ id, kind, properties: withSortedLists(properties) });

const edgeText = ({ id, type, from, to, slot, period, properties }: EdgeRecord): string =>
  canonicalJson({ id, type, from, to, slot, period, properties: withSortedLists(properties) });

const withSortedLists = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'object' && !ORDERED_LISTS.has(name) ? [...value].sort() : value,
    ]),
  );
