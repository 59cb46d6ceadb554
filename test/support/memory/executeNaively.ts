import type { Value } from '../../../src/domain/Value.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import { sortKey } from '../../../src/graph/model/sortKey.js';
import type { Level, OrderTerm, Page, Plan, Seek, Start, Step } from '../../../src/graph/plan/Plan.js';
import type {
  EdgePage,
  EdgeRow,
  LevelResult,
  NodeRow,
  PlanResult,
  StartPage,
  StepResult,
} from '../../../src/graph/plan/PlanResult.js';
import { checkPlan } from './checkPlan.js';
import { holds, hopHolds } from './conditions.js';
import { deepFreeze } from './deepFreeze.js';
import { holdingsOf } from './populationsOf.js';
import type { EdgeStateRow, MemoryGraph, NodeStateRow } from './MemoryGraph.js';
import { StandingView, valueOf, type Hop } from './StandingView.js';

/**
 * A Plan read as it is written, with loops over arrays. It is what the stores are compared with, so it shares nothing with
 * them but the pure sort key and fold.
 */
export function executeNaively(graph: MemoryGraph, plan: Plan): PlanResult {
  checkPlan(plan);
  const run = new Run(new StandingView(graph), plan.params);
  const { page, nodes } = run.start(plan.start);
  return deepFreeze({
    revision: graph.head().revision,
    start: page,
    level: run.level(plan.level, nodes),
    ...(plan.holdings ? { holdings: holdingsOf(graph) } : {}),
  });
}

/** A row with what orders it: the sort key or id, and on a relationship page the edge's id. */
interface Keyed<Row> {
  readonly row: Row;
  readonly keys: readonly string[];
}

class Run {
  constructor(
    private readonly view: StandingView,
    private readonly params: Plan['params'],
  ) {}

  start(start: Start): { readonly page: StartPage; readonly nodes: readonly NodeStateRow[] } {
    if (start.by === 'ids') {
      const nodes = [...new Set(this.texts(start.ids))].flatMap((id) => {
        const node = this.view.node(id);
        return node && start.kinds.includes(node.kind) ? [node] : [];
      });
      return { nodes, page: { rows: nodes.map(({ id }) => ({ node: id })), more: false } };
    }
    const { where, page, count } = start;
    const rows = this.view.nodes
      .filter((node) => start.kinds.includes(node.kind) && (!where || holds(where, node, this.view, this.params)))
      .map((row) => ({ row, keys: [nodeKey(row, page.order)] }));
    const { kept, ...rest } = this.cut(rows, page, count);
    return {
      nodes: kept.map(({ row }) => row),
      page: { ...rest, rows: kept.map(({ row, keys }) => ({ node: row.id, ...(page.keys ? { keys } : {}) })) },
    };
  }

  level({ project, steps }: Level, nodes: readonly NodeStateRow[]): LevelResult {
    return {
      nodes: new Map(nodes.map((node) => [node.id, nodeRow(node, project[node.kind] ?? [])])),
      steps: new Map(steps.map((step) => [step.key, this.step(step, nodes)])),
    };
  }

  private step(step: Step, nodes: readonly NodeStateRow[]): StepResult {
    const reached: NodeStateRow[] = [];
    const cited: string[] = [];
    const pages = new Map<string, EdgePage>();
    for (const parent of nodes) {
      if (!step.from.includes(parent.kind)) continue;
      const { page, hops } = this.edgePage(step, parent);
      pages.set(parent.id, page);
      reached.push(...hops.map(({ node }) => node));
      cited.push(...page.edges.flatMap(({ evidenceIds = [] }) => evidenceIds));
    }
    return {
      pages,
      level: this.level(step.next, distinct(reached)),
      ...(step.evidence ? { evidence: this.level(step.evidence, distinct(this.standing(cited))) } : {}),
    };
  }

  private edgePage(step: Step, parent: NodeStateRow): { readonly page: EdgePage; readonly hops: readonly Hop[] } {
    const order = step.page === 'one' ? null : step.page.order;
    const rows = this.view
      .hops(parent, step.relationship)
      .filter((hop) => hopHolds(step.where, hop, this.view, this.params))
      .map((row) => ({ row, keys: [nodeKey(row.node, order), row.edge.id] }));
    const cut =
      step.page === 'one'
        ? { kept: rows.sort(ascending).slice(0, 1), more: false, ...(step.count ? { total: rows.length } : {}) }
        : this.cut(rows, step.page, step.count);
    const { kept, ...rest } = cut;
    const withKeys = step.page !== 'one' && step.page.keys;
    return {
      hops: kept.map(({ row }) => row),
      page: { ...rest, edges: kept.map(({ row, keys }) => this.edgeRow(step, row, withKeys ? keys : undefined)) },
    };
  }

  private edgeRow({ edge: names, evidence }: Step, { edge, node }: Hop, keys: readonly string[] | undefined): EdgeRow {
    const { evidenceIds } = edge.properties;
    const cited = typeof evidenceIds === 'object' ? evidenceIds : [];
    return {
      id: edge.id,
      node: node.id,
      properties: projected(edge, names),
      ...(evidence ? { evidenceIds: this.standing(cited).map(({ id }) => id) } : {}),
      ...(keys ? { keys } : {}),
    };
  }

  /** Orders rows, then cuts the page out of them. */
  private cut<Row>(rows: readonly Keyed<Row>[], { take, probe, order, after }: Page, count: boolean) {
    const sorted = [...rows].sort(order?.direction === 'DESC' ? descending : ascending);
    const isAfter = (row: Keyed<Row>) => !after || this.liesAfter(row.keys, order, after);
    const left = sorted.filter(isAfter);
    const wanted = Number(this.params[take]);
    return {
      kept: left.slice(0, wanted),
      more: left.length > wanted,
      ...(count ? { total: rows.length } : {}),
      ...(probe ? { before: left.length < rows.length } : {}),
    };
  }

  /** The table of api.md §3.2, forward. */
  private liesAfter(keys: readonly string[], order: OrderTerm | null, seek: Seek): boolean {
    const [key = '', edge = ''] = keys;
    const at = String(this.params[seek.key]);
    if (key === at) {
      if (seek.edge === undefined) return false;
      const edgeAt = String(this.params[seek.edge]);
      return order?.direction === 'DESC' ? edge < edgeAt : edge > edgeAt;
    }
    if (order?.direction !== 'DESC') return key > at;
    return seek.of === 'present' ? key < at || key >= '~' : key >= '~' && key < at;
  }

  private standing(ids: readonly string[]): readonly NodeStateRow[] {
    return ids.flatMap((id) => {
      const node = this.view.node(id);
      return node?.kind === 'Evidence' ? [node] : [];
    });
  }

  private texts(param: string): readonly string[] {
    const value = this.params[param];
    return typeof value === 'object' ? value.map(String) : [];
  }
}

function nodeKey(node: NodeStateRow, order: OrderTerm | null): string {
  if (!order) return node.id;
  const type = graphModel.kinds[node.kind]?.properties[order.property]?.type ?? 'String';
  return sortKey(type, valueOf(node, order.property), node.id);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

const ascending = (a: Keyed<unknown>, b: Keyed<unknown>): number => compareKeys(a.keys, b.keys);

/** Turned round, but absent values come last here too. */
function descending(a: Keyed<unknown>, b: Keyed<unknown>): number {
  const late = ({ keys: [key = ''] }: Keyed<unknown>) => (key >= '~' ? 1 : 0);
  return late(a) - late(b) || compareKeys(b.keys, a.keys);
}

/** Each node once, by id. */
const distinct = (nodes: readonly NodeStateRow[]): readonly NodeStateRow[] =>
  [...new Set(nodes)].sort((a, b) => (a.id < b.id ? -1 : 1));

const nodeRow = (node: NodeStateRow, names: readonly string[]): NodeRow => ({
  id: node.id,
  kind: node.kind,
  properties: projected(node, names),
});

function projected(row: NodeStateRow | EdgeStateRow, names: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = name === 'id' ? undefined : valueOf(row, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
