import type { GraphQLFieldResolver } from 'graphql';
import { encodeCursor } from '../../graph/plan/cursor.js';
import type { EdgeRow, StartRow } from '../../graph/plan/PlanResult.js';
import type { Context } from '../context.js';
import type { PageInfo } from '../generated/resolverTypes.js';
import { resolveCoverage } from './coverage.js';
import { nodeParent, type EdgeParent, type ListParent } from './parents.js';

type ListResolver = GraphQLFieldResolver<ListParent, Context>;
type EdgeResolver = GraphQLFieldResolver<EdgeParent, Context>;

/** The fields of every connection. */
export const listFields: Readonly<Record<string, ListResolver>> = {
  edges: (list, _args, _context, { path }): readonly EdgeParent[] =>
    list.rows.map((row) => ({ list, row, way: String(path.key) })),
  nodes: ({ rows, level, bindings, answer }, _args, _context, { path }) =>
    rows.map(({ node }) => nodeParent(node, level, bindings.nodes.get(String(path.key)), answer)),
  pageInfo: (list): Omit<PageInfo, '__typename'> => ({
    hasNextPage: list.more,
    hasPreviousPage: list.before,
    startCursor: cursorOf(list, list.rows[0]),
    endCursor: cursorOf(list, list.rows.at(-1)),
  }),
  totalCount: ({ total }) => total,
  coverage: resolveCoverage,
};

/** The fields of every edge; a property of the relationship by its own name. */
export const edgeFields: Readonly<Record<string, EdgeResolver>> = {
  cursor: ({ list, row }) => cursorOf(list, row),
  node: ({ list, row, way }, _args, _context, { path }) =>
    nodeParent(row.node, list.level, list.bindings.nodes.get(`${way}.${String(path.key)}`), list.answer),
  evidence: ({ list, row, way }, _args, _context, { path }) => {
    const { evidence, bindings, answer } = list;
    if (!evidence || !isEdge(row)) return [];
    const found = bindings.evidence.get(`${way}.${String(path.key)}`);
    return (row.evidenceIds ?? []).flatMap((id) => nodeParent(id, evidence, found, answer) ?? []);
  },
};

/** A property of a relationship: null where it is absent. */
export const resolveEdgeProperty: EdgeResolver = ({ row }, _args, _context, { fieldName }) =>
  !isEdge(row) ? null : fieldName === 'id' ? row.id : (row.properties[fieldName] ?? null);

const isEdge = (row: EdgeRow | StartRow): row is EdgeRow => 'properties' in row;

const cursorOf = ({ bindings }: ListParent, row: EdgeRow | StartRow | undefined): string | null =>
  row?.keys ? encodeCursor(bindings.orderHash, row.keys) : null;
