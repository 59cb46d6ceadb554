import { StorageFailedError } from '../../../domain/errors.js';
import { kindOfId, parseId } from '../../../domain/Id.js';
import type { Value } from '../../../domain/Value.js';
import type {
  EdgePage,
  EdgeRow,
  LevelResult,
  NodeRow,
  PlanResult,
  StartRow,
  StepResult,
} from '../../plan/PlanResult.js';
import type { Holdings } from '../../model/Holdings.js';
import type { Plan } from '../../plan/Plan.js';
import type { CompiledLevel, CompiledPlan, CompiledStep } from '../compile/compilePlan.js';
import { HeldRow } from '../compile/holdings.js';

/** The one record that a compiled Plan answers with. */
export type PlanRecord = Readonly<Record<string, unknown>>;

/** The answer of a Plan's statement, as every store gives it. Kinds are told by the ids' prefixes. */
export function decodePlan(plan: Plan, compiled: CompiledPlan, record: PlanRecord): PlanResult {
  const decoding = new Decoding(record);
  const nodes = decoding.list(`N${compiled.level.number}`);
  const { start } = plan;
  const inOrder = start.by === 'ids' ? asAsked(nodes, plan.params[start.ids]) : nodes;
  const withKeys = start.by === 'scan' && start.page.keys;
  const rows = inOrder.map((node): StartRow => {
    const id = text(node[0]);
    return { node: id, ...(withKeys ? { keys: [compiled.startKeys ? text(node.at(-1)) : id] } : {}) };
  });
  return {
    revision: Number(record.done),
    start: {
      rows,
      more: record.more0 === true,
      ...(start.by === 'scan' && start.count ? { total: Number(record.total0) } : {}),
      ...(start.by === 'scan' && start.page.probe ? { before: record.before0 === true } : {}),
    },
    level: decoding.level(compiled.level, inOrder),
    ...(plan.holdings ? { holdings: held(record.held) } : {}),
  };
}

type Row = readonly unknown[];

/** The found nodes in the order of the ids asked for. */
function asAsked(nodes: readonly Row[], ids: unknown): readonly Row[] {
  const byId = new Map<unknown, Row>(nodes.map((node) => [node[0], node]));
  return [...new Set<unknown>(Array.isArray(ids) ? ids : [])].flatMap((id) => {
    const row = byId.get(id);
    return row ? [row] : [];
  });
}

class Decoding {
  constructor(private readonly record: PlanRecord) {}

  /** A column of lists. */
  list(name: string): readonly Row[] {
    return rows(this.record[name]);
  }

  level(level: CompiledLevel, inOrder?: readonly Row[]): LevelResult {
    const found = inOrder ?? sortedById(this.list(`N${level.number}`));
    return {
      nodes: new Map(found.map((row) => [text(row[0]), nodeRow(level, row)])),
      steps: new Map(level.steps.map((step) => [step.step.key, this.step(step)])),
    };
  }

  private step(compiled: CompiledStep): StepResult {
    const evidence = compiled.evidence ? this.level(compiled.evidence) : null;
    const pages = this.list(`E${compiled.number}`).map((page) => edgePage(compiled, page, evidence));
    return {
      pages: new Map(pages),
      level: this.level(compiled.next),
      ...(evidence ? { evidence } : {}),
    };
  }
}

function edgePage(
  { step }: CompiledStep,
  [parent, more, edges, total, before]: Row,
  evidence: LevelResult | null,
): [string, EdgePage] {
  const probed = step.page !== 'one' && step.page.probe;
  return [
    text(parent),
    {
      edges: rows(edges).map((row) => edgeRow(step, row, evidence)),
      more: more === true,
      ...(step.count ? { total: Number(total) } : {}),
      ...(probed ? { before: before === true } : {}),
    },
  ];
}

/** A row: edge id, node id, properties, then `evidenceIds` and the order's key where asked (`rowColumns`). */
function edgeRow({ edge: names, page }: CompiledStep['step'], row: Row, evidence: LevelResult | null): EdgeRow {
  const [id, node] = [text(row[0]), text(row[1])];
  const cited = evidence ? row[2 + names.length] : null;
  const withKeys = page !== 'one' && page.keys;
  const key = withKeys && page.order ? text(row.at(-1)) : node;
  return {
    id,
    node,
    properties: properties(names, row.slice(2), () => true),
    ...(evidence
      ? { evidenceIds: Array.isArray(cited) ? cited.map(text).filter((one) => evidence.nodes.has(one)) : [] }
      : {}),
    ...(withKeys ? { keys: [key, id] } : {}),
  };
}

function nodeRow({ columns, project }: CompiledLevel, row: Row): NodeRow {
  const id = text(row[0]);
  const kind = kindOfId(parseId(id));
  const asked = new Set(project[kind]);
  return { id, kind, properties: properties(columns, row.slice(1), (name) => asked.has(name)) };
}

function properties(names: readonly string[], values: Row, isAsked: (name: string) => boolean): Record<string, Value> {
  const found: Record<string, Value> = {};
  names.forEach((name, index) => {
    const value = values[index];
    if (value === null || value === undefined || name === 'id' || !isAsked(name)) return;
    found[name] = value as Value; // a column of one property, which `checkChangeSet` let in
  });
  return found;
}

function held(value: unknown): Holdings {
  const { data } = HeldRow.safeParse(value);
  if (!data) throw unreadable();
  return data;
}

function rows(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw unreadable();
  return value.map((row: unknown): Row => {
    if (!Array.isArray(row)) throw unreadable();
    return row;
  });
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw unreadable();
  return value;
}

const unreadable = (): StorageFailedError =>
  new StorageFailedError('The database answered with records that no store of ours writes. Run “obligraph verify”.');

const sortedById = (nodes: readonly Row[]): readonly Row[] =>
  [...nodes].sort(([a], [b]) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
