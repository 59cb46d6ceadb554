import type { Plan } from '../../plan/Plan.js';
import type { EdgePage, LevelResult, NodeRow, PlanResult, StartPage, StepResult } from '../../plan/PlanResult.js';
import type { Connection } from '../database/Connection.js';
import { LEVEL_IDS, LEVEL_NODES, STANDING_NODES } from '../statements/plan/nodes.js';
import type { HubSql } from '../statements/plan/hub.js';
import type { PlanSql } from '../statements/plan/Placeholders.js';
import type { ForParents } from '../statements/plan/step.js';
import type { Watch } from '../threads/Watch.js';
import { bindValues, takeOf, type Run } from './bindValues.js';
import { compilePlan, type CompiledLevel, type CompiledPlan, type CompiledStep } from './compilePlan.js';
import { KindSizes } from './KindSizes.js';
import type { PopulationReader } from './PopulationReader.js';
import { edgeRow, evidenceIds, projected, type EdgeSqlRow, type NodeSqlRow } from './projected.js';
import { readHead } from './readHead.js';

/** Compiled shapes that a thread keeps. */
const MAX_SHAPES = 500;

/** Runs Plans: breadth-first, one statement for each step whatever the number of parents, all in one snapshot. */
export class PlanRunner {
  private readonly compiled = new Map<string, CompiledPlan>();
  private readonly sizes: KindSizes;

  constructor(
    private readonly connection: Connection,
    private readonly populations: PopulationReader,
  ) {
    this.sizes = new KindSizes(connection);
  }

  /** Throws `BAD_USER_INPUT` for a Plan that the model does not allow, before anything is read. */
  async run(plan: Plan, watch: Watch): Promise<PlanResult> {
    const compiled = this.compile(plan);
    return this.connection.snapshot(() => ({
      ...new PlanRun(this.connection, this.sizes, plan, watch).run(compiled),
      ...(plan.holdings ? { holdings: this.populations.holdings(watch) } : {}),
    }));
  }

  private compile({ start, level }: Plan): CompiledPlan {
    // Not `shape`: what a caller says of a Plan must not decide which statements run.
    const key = JSON.stringify([start, level]);
    const known = this.compiled.get(key);
    if (known) return known;
    const compiled = compilePlan({ start, level }, (word) => this.connection.number(word));
    this.compiled.set(key, compiled);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size > MAX_SHAPES && oldest !== undefined) this.compiled.delete(oldest);
    return compiled;
  }
}

interface LevelNode {
  readonly pk: number;
  readonly id: string;
  readonly kind: string;
}

interface StartSqlRow {
  readonly pk: number;
  readonly id: string;
  readonly ord: string;
}

/** A step's edges, cut to their pages, before the nodes that they lead to are known by id. */
interface CutPage {
  readonly rows: readonly EdgeSqlRow[];
  readonly more: boolean;
}

/** One run of one Plan. */
class PlanRun {
  constructor(
    private readonly connection: Connection,
    private readonly sizes: KindSizes,
    private readonly plan: Plan,
    private readonly watch: Watch,
  ) {}

  run({ start, level }: CompiledPlan): PlanResult {
    const { revision } = readHead(this.connection);
    const { page, pks } = start.by === 'ids' ? this.startByIds(start.sql) : this.startByScan(start.sql);
    return {
      revision,
      start: page,
      level: this.level(
        level,
        pks,
        page.rows.map(({ node }) => node),
      ),
    };
  }

  private startByIds(sql: PlanSql): { readonly page: StartPage; readonly pks: readonly number[] } {
    const found = new Map(this.rows<StartSqlRow>(sql).map(({ id, pk }) => [id, pk]));
    return { page: { rows: [...found.keys()].map((node) => ({ node })), more: false }, pks: [...found.values()] };
  }

  private startByScan(sql: Extract<CompiledPlan['start'], { by: 'scan' }>['sql']): {
    readonly page: StartPage;
    readonly pks: readonly number[];
  } {
    const page = this.plan.start.by === 'scan' ? this.plan.start.page : null;
    const take = page ? takeOf(page.take, this.plan.params) : 0;
    const found = this.phases<StartSqlRow>(sql.phases, take + 1);
    const rows = found.slice(0, take);
    return {
      page: {
        rows: rows.map(({ id, ord }) => (page?.keys ? { node: id, keys: [ord] } : { node: id })),
        more: found.length > take,
        ...(sql.total ? { total: this.rows<{ total: number }>(sql.total)[0]?.total ?? 0 } : {}),
        ...(page?.probe ? { before: sql.before !== null && this.rows(sql.before).length > 0 } : {}),
      },
      pks: rows.map(({ pk }) => pk),
    };
  }

  /** The nodes of a level, in the order of `ids` or by id, and all that is reached from them. */
  private level(level: CompiledLevel, pks: readonly number[], ids: readonly string[] | null): LevelResult {
    const { nodes, rows } = this.nodes(level, pks, ids);
    return { nodes: rows, steps: this.steps(level, nodes) };
  }

  private steps({ steps }: CompiledLevel, nodes: readonly LevelNode[]): LevelResult['steps'] {
    return new Map(steps.map((each) => [each.step.key, this.step(each, nodes)]));
  }

  private nodes(
    level: CompiledLevel,
    pks: readonly number[],
    ids: readonly string[] | null,
  ): { readonly nodes: readonly LevelNode[]; readonly rows: ReadonlyMap<string, NodeRow> } {
    const text = level.stored ? LEVEL_NODES : LEVEL_IDS;
    const found = pks.length === 0 ? [] : this.connection.all<NodeSqlRow>(text, [JSON.stringify(pks)], this.watch);
    if (ids === null) found.sort((a, b) => (a.id < b.id ? -1 : 1));
    else {
      const places = new Map(ids.map((id, place) => [id, place]));
      found.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    }
    const nodes = found.map(({ pk, id, kind }) => ({ pk, id, kind: this.connection.word(kind) }));
    const rows = found.map((row, index): [string, NodeRow] => {
      const kind = nodes[index]?.kind ?? '';
      return [row.id, { id: row.id, kind, properties: projected(level.project[kind] ?? [], row) }];
    });
    return { nodes, rows: new Map(rows) };
  }

  private step(compiled: CompiledStep, nodes: readonly LevelNode[]): StepResult {
    const { step, sql, from, evidence, next } = compiled;
    const parents = nodes.filter(({ kind }) => from.has(kind));
    const owners = parents.filter(({ kind }) => compiled.owners.has(kind));
    const pages = this.pages(compiled, owners);
    const totals = sql.total ? this.byParent<{ parent: number; total: number }>(sql.total, owners) : null;
    const befores = sql.before ? this.byParent<{ parent: number }>(sql.before, owners) : null;
    const cut = [...pages.values()].flatMap(({ rows }) => rows);
    const reached = [...new Set(cut.map(({ node }) => node))];
    const below = this.nodes(next, reached, null);
    const ids = new Map(below.nodes.map(({ pk, id }) => [pk, id]));
    const cited = evidence ? this.cited(cut) : null;
    const page = step.page === 'one' ? null : step.page;
    return {
      pages: new Map(
        parents.map(({ pk, id }): [string, EdgePage] => {
          const { rows, more } = pages.get(pk) ?? { rows: [], more: false };
          return [
            id,
            {
              edges: rows.map((row) => edgeRow(row, ids.get(row.node) ?? '', compiled, page, cited)),
              more,
              ...(totals ? { total: totals.get(pk)?.total ?? 0 } : {}),
              ...(page?.probe ? { before: befores?.has(pk) ?? false } : {}),
            },
          ];
        }),
      ),
      level: { nodes: below.rows, steps: this.steps(next, below.nodes) },
      ...(evidence && cited ? { evidence: this.level(evidence, [...cited.values()], null) } : {}),
    };
  }

  /** Per parent the rows that its page keeps, and whether there was one more. */
  private pages({ step, sql, hub }: CompiledStep, parents: readonly LevelNode[]): ReadonlyMap<number, CutPage> {
    const one = step.page === 'one';
    const take = step.page === 'one' ? 1 : takeOf(step.page.take, this.plan.params);
    const wanted = one ? take : take + 1;
    const hubs = hub ? this.hubs(hub, parents, wanted) : new Set<number>();
    const others = parents.filter(({ pk }) => !hubs.has(pk));
    const found = new Map<number, EdgeSqlRow[]>();
    for (const row of this.forParents<EdgeSqlRow>(sql.page, others, wanted)) {
      const rows = found.get(row.parent);
      if (rows) rows.push(row);
      else found.set(row.parent, [row]);
    }
    for (const pk of hubs) found.set(pk, this.phases<EdgeSqlRow>(hub?.phases ?? [], wanted, { frontier: pk }));
    return new Map(
      [...found].map(([parent, rows]) => [parent, { rows: rows.slice(0, take), more: rows.length > take }]),
    );
  }

  /** Parents for which walking the whole kind in its order beats sorting their relationships (api.md §3.1). */
  private hubs(hub: HubSql, parents: readonly LevelNode[], take: number): ReadonlySet<number> {
    if (parents.length === 0) return new Set();
    const many = Math.ceil(2 * Math.sqrt(take * this.sizes.of(hub.kind)));
    const frontier = JSON.stringify(parents.map(({ pk }) => pk));
    const degrees = this.rows<{ parent: number; degree: number }>(hub.degrees, { frontier, limit: many + 1 });
    return new Set(degrees.filter(({ degree }) => degree > many).map(({ parent }) => parent));
  }

  /** The Evidence that stands, of all that these edges name. */
  private cited(rows: readonly EdgeSqlRow[]): ReadonlyMap<string, number> {
    const ids = [...new Set(rows.flatMap(evidenceIds))];
    if (ids.length === 0) return new Map();
    const values = [JSON.stringify(ids), this.connection.number('Evidence')];
    const found = this.connection.all<{ pk: number; id: string }>(STANDING_NODES, values, this.watch);
    return new Map(found.map(({ id, pk }) => [id, pk]));
  }

  private byParent<Row extends { readonly parent: number }>(
    sql: ForParents,
    parents: readonly LevelNode[],
  ): ReadonlyMap<number, Row> {
    return new Map(this.forParents<Row>(sql, parents).map((row) => [row.parent, row]));
  }

  private forParents<Row>(sql: ForParents, parents: readonly LevelNode[], limit?: number): readonly Row[] {
    const [first] = parents;
    if (!first) return [];
    const bounds = limit === undefined ? {} : { limit };
    if (parents.length === 1) return this.rows<Row>(sql.one, { frontier: first.pk, ...bounds });
    return this.rows<Row>(sql.many, { frontier: JSON.stringify(parents.map(({ pk }) => pk)), ...bounds });
  }

  /** Rows of statements that follow each other, until there are as many as wanted. */
  private phases<Row>(phases: readonly PlanSql[], wanted: number, run: Run = {}): Row[] {
    const found: Row[] = [];
    for (const phase of phases) {
      if (found.length < wanted) found.push(...this.rows<Row>(phase, { ...run, limit: wanted - found.length }));
    }
    return found;
  }

  private rows<Row>(sql: PlanSql, run: Run = {}): readonly Row[] {
    return this.connection.all<Row>(sql.text, bindValues(sql, this.plan.params, run), this.watch);
  }
}
