import type { Value } from '../../domain/Value.js';
import type { LevelBindings, ListBindings, Selected, StepBinding } from './bindings.js';
import type { PlannedRoot } from './buildPlan.js';
import type { EdgePage, EdgeRow, LevelResult, PlanResult, StartRow, StepResult } from './PlanResult.js';

/** Of a cursor, and of the names of all that a page says of itself. */
const CURSOR_SIZE = 100;
const PAGE_INFO_SIZE = 90;

/**
 * About how many characters the answer to one root field takes as JSON, told before any of it is made. The store gives
 * each node of a level once; JSON repeats it, with all below it, wherever a list holds it, so a short question may ask for
 * more than any memory holds. The time that this takes grows with the rows of the store, not with the answer.
 */
export function answerSize(planned: PlannedRoot, result: PlanResult, ids: readonly string[]): number {
  const measure = new Measure(JSON.stringify(result.holdings ?? null).length);
  if (planned.shape === 'list') return measure.list(planned.list, result.start.rows, result.level, undefined);
  return sum(ids, (id) => measure.node(id, result.level, planned.level));
}

class Measure {
  /** Sizes of nodes by id: each set of bindings is of one level. */
  private readonly known = new Map<LevelBindings, Map<string, number>>();

  constructor(private readonly coverageSize: number) {}

  node(id: string, level: LevelResult, bindings: LevelBindings): number {
    const row = level.nodes.get(id);
    const bound = row && bindings.get(row.kind);
    if (!bound) return 2;
    const sizes = this.known.get(bindings) ?? new Map<string, number>();
    this.known.set(bindings, sizes);
    const known = sizes.get(id);
    if (known !== undefined) return known;
    let size = sizeOfFields(bound.properties, (field) => sizeOf(field === 'id' ? id : row.properties[field]));
    for (const [responseKey, binding] of bound.steps) {
      const step = level.steps.get(binding.step);
      size += responseKey.length + 4 + (step ? this.step(binding, step, step.pages.get(id)) : 2);
    }
    sizes.set(id, size);
    return size;
  }

  list(
    { own, edges, nodes, evidence }: ListBindings,
    rows: readonly (EdgeRow | StartRow)[],
    level: LevelResult,
    evidenceLevel: LevelResult | undefined,
  ): number {
    let size = sum(own, ({ responseKey, field }) => responseKey.length + 4 + this.ownSize(field, rows));
    size += sum(rows, (row) => sizeOfFields(edges, (field) => sizeOfEdgeField(row, field)));
    for (const bindings of nodes.values()) size += sum(rows, ({ node }) => this.node(node, level, bindings));
    if (!evidenceLevel) return size;
    for (const bindings of evidence.values())
      size += sum(rows, (row) => sum(evidenceOf(row), (id) => this.node(id, evidenceLevel, bindings)));
    return size;
  }

  private step(binding: StepBinding, step: StepResult, page: EdgePage | undefined): number {
    const rows = page?.edges ?? [];
    if (binding.shape === 'list') return this.list(binding.list, rows, step.level, step.evidence);
    return sum(rows, ({ node }) => this.node(node, step.level, binding.level));
  }

  private ownSize(field: string, rows: readonly unknown[]): number {
    if (field === 'coverage') return this.coverageSize;
    return field === 'pageInfo' ? PAGE_INFO_SIZE + (rows.length > 0 ? 2 * CURSOR_SIZE : 0) : 6;
  }
}

function sizeOfFields(fields: readonly Selected[], sizeOfField: (field: string) => number): number {
  return 2 + sum(fields, ({ responseKey, field }) => responseKey.length + 4 + sizeOfField(field));
}

function sizeOfEdgeField(row: EdgeRow | StartRow, field: string): number {
  if (field === 'cursor') return CURSOR_SIZE;
  return sizeOf('properties' in row ? row.properties[field] : undefined);
}

const evidenceOf = (row: EdgeRow | StartRow): readonly string[] => ('properties' in row ? (row.evidenceIds ?? []) : []);

/** Of numbers and words of a few letters alike. */
function sizeOf(value: Value | undefined): number {
  if (typeof value === 'string') return value.length + 2;
  return Array.isArray(value) ? 2 + sum(value, sizeOf) : 6;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  let total = 0;
  for (const one of all) total += of(one);
  return total;
}
