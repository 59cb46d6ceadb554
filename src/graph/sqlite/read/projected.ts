import type { Properties, Value } from '../../../domain/Value.js';
import type { Page } from '../../plan/Plan.js';
import type { EdgeRow } from '../../plan/PlanResult.js';
import type { CompiledStep } from './compilePlan.js';

/** A row of a level's nodes; without `props` where no property is wanted. */
export interface NodeSqlRow {
  readonly pk: number;
  readonly id: string;
  readonly kind: number;
  readonly recorded_from?: number;
  readonly props?: string;
}

/** A row of a step's relationships. */
export interface EdgeSqlRow {
  readonly parent: number;
  readonly node: number;
  readonly edge: string;
  readonly ord: string;
  readonly props?: string;
  readonly recorded_from?: number;
}

/** A relationship as the answer shows it. */
export function edgeRow(
  row: EdgeSqlRow,
  node: string,
  { step }: CompiledStep,
  page: Page | null,
  cited: ReadonlyMap<string, number> | null,
): EdgeRow {
  return {
    id: row.edge,
    node,
    properties: projected(step.edge, row),
    ...(cited ? { evidenceIds: evidenceIds(row).filter((id) => cited.has(id)) } : {}),
    ...(page?.keys ? { keys: [page.order ? row.ord : node, row.edge] } : {}),
  };
}

/** The Evidence that a relationship names, in stored order. */
export function evidenceIds({ props }: EdgeSqlRow): readonly string[] {
  if (props === undefined) return [];
  const { evidenceIds: ids } = JSON.parse(props) as Properties;
  return typeof ids === 'object' ? ids : [];
}

/** The properties asked for, of those that the record has. */
export function projected(
  names: readonly string[],
  { props, recorded_from: recordedFrom }: Pick<NodeSqlRow, 'props' | 'recorded_from'>,
): Properties {
  if (names.length === 0) return {};
  const stored = (props === undefined ? {} : JSON.parse(props)) as Properties;
  const properties: Record<string, Value> = {};
  for (const name of names) {
    // What stands is open, so it has no `recordedTo`.
    const value = name === 'recordedFrom' ? recordedFrom : stored[name];
    if (value !== undefined) properties[name] = value;
  }
  return properties;
}
