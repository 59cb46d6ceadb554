import { BadUserInputError } from '../../../domain/errors.js';
import { graphModel } from '../../model/generated/graphModel.js';
import type { Comparison, Predicate, Start } from '../../plan/Plan.js';
import { standingLabel } from '../layout.js';
import { cypher, Identifier, joined, where, type CypherPart } from './cypher.js';
import { oneMore, orderBy, rowOrder, rowsAfter, rowsUpTo, type RowOrder } from './order.js';
import type { ParameterUses } from './ParameterUses.js';
import { farLabels, hopPattern, type Conditions } from './predicates.js';
import { isOneOf, kindProperties, relationshipModel, unknownInPlan } from './planNames.js';
import { keyRange, walkRows } from './walk.js';

/** The start of a statement: subqueries that give `L0`, and `more0`, `total0`, `before0` where there is a page. */
export interface CompiledStart {
  readonly text: CypherPart;
  /** The order's key of a row, where a cursor is selected. */
  readonly key: CypherPart | null;
}

const node = new Identifier('n');
const begun = new Identifier('begun');

/** Compiles where a Plan starts: at ids, or on a page of all nodes of some kinds. */
export function compileStart(start: Start, conditions: Conditions, parameters: ParameterUses): CompiledStart {
  switch (start.by) {
    case 'ids':
      return byIds(start, parameters);
    case 'scan':
      return new Scan(start, conditions, parameters).compile();
    default:
      return unknownInPlan('a start of another kind');
  }
}

function byIds({ kinds, ids }: Extract<Start, { by: 'ids' }>, parameters: ParameterUses): CompiledStart {
  const match = cypher`MATCH (n:Entity) WHERE n.id IN ${parameters.use(ids)} AND ${isOneOf(node, kinds)}`;
  return {
    text: cypher`CALL (begun) { ${match} RETURN collect(n) AS L0 }
WITH begun, done, L0, false AS more0, null AS total0, null AS before0`,
    key: null,
  };
}

/** Where rows come from: patterns to match, and what holds of the row's node `n`. */
interface Source {
  readonly match: CypherPart;
  readonly conditions: readonly CypherPart[];
  readonly distinct: boolean;
}

class Scan {
  private readonly order: RowOrder;
  private readonly conjuncts: readonly Predicate[];

  constructor(
    private readonly start: Extract<Start, { by: 'scan' }>,
    private readonly conditions: Conditions,
    private readonly parameters: ParameterUses,
  ) {
    if (start.kinds.length === 0) throw new BadUserInputError('The Plan scans no kind.');
    this.order = rowOrder(start.page.order, start.kinds, node);
    this.conjuncts = start.where ? conjunctsOf(start.where) : [];
  }

  compile(): CompiledStart {
    const { page, count } = this.start;
    const anchored = this.anchored();
    const rows = anchored ? this.sorted(anchored) : this.walked();
    const total = count ? cypher`\n${this.total(anchored)}` : cypher``;
    const before = page.probe && page.after ? cypher`\n${this.probe(anchored)}` : cypher``;
    const take = this.parameters.use(page.take, 'integer');
    return {
      text: cypher`CALL (begun) { ${rows} RETURN collect(n) AS S0 }${total}${before}
WITH begun, done, S0[..${take}] AS L0, size(S0) > ${take} AS more0, ${
        count ? cypher`total0` : cypher`null AS total0`
      }, ${page.probe && page.after ? cypher`before0` : cypher`null AS before0`}`,
      key: page.keys && page.order ? this.order.key : null,
    };
  }

  /** Ordered walks along the kinds' keys, cut by their index. */
  private walked(): CypherPart {
    const { page, kinds } = this.start;
    const walks = kinds.map((kind) => {
      const fixed = this.fixedTerm(kind);
      return {
        kind,
        node,
        order: this.order,
        conditions: this.holding(fixed),
        ...(page.after ? { after: { seek: page.after, including: false } } : {}),
        ...(fixed ? { fixed: cypher`n.${new Identifier(fixed.property)}` } : {}),
      };
    });
    return walkRows(walks, oneMore(page, this.parameters), begun, this.parameters);
  }

  /** Few rows, found by an id: sorted as they are. */
  private sorted(source: Source): CypherPart {
    const { page } = this.start;
    const after = page.after ? [rowsAfter(this.order, page.after, this.parameters)] : [];
    const rows = matched({ ...source, conditions: [...source.conditions, ...after] });
    return cypher`${rows} WITH n ORDER BY ${orderBy(this.order)} LIMIT ${oneMore(page, this.parameters)}`;
  }

  private total(anchored: Source | null): CypherPart {
    const sources = anchored ? [anchored] : this.start.kinds.map((kind) => this.all(kind));
    return overAll(
      sources.map((source) => cypher`${matched(source)} RETURN count(n) AS held`),
      cypher`sum(held)`,
      cypher`total0`,
    );
  }

  private probe(anchored: Source | null): CypherPart {
    const { page, kinds } = this.start;
    const { after } = page;
    const sources = anchored ? [anchored] : kinds.map((kind) => this.all(kind, true));
    const upTo = after ? [rowsUpTo(this.order, after, this.parameters)] : [];
    const found = sources.map((source) => {
      const rows = matched({ ...source, conditions: [...upTo, ...source.conditions] });
      return cypher`${rows} WITH n LIMIT 1 RETURN count(n) AS held`;
    });
    return overAll(found, cypher`sum(held) > 0`, cypher`before0`);
  }

  /** All of a kind: its count where nothing else is asked, else found along the key that the rows are ordered by. */
  private all(kind: string, bounded = false): Source {
    const conditions = this.holding();
    if (conditions.length === 0 && !bounded) {
      return { match: cypher`MATCH (n:${standingLabel(kind)})`, conditions, distinct: false };
    }
    const { match, range } = keyRange(kind, node, this.order);
    return { match, conditions: [...range, ...conditions], distinct: false };
  }

  /** A start from an id that the condition fixes: of the node itself, or of one that it must be joined to. */
  private anchored(): Source | null {
    const { kinds } = this.start;
    const own = this.conjuncts.find(fixesId);
    if (own) {
      return {
        match: cypher`MATCH (n:Entity)`,
        conditions: [
          this.conditions.bare(own, node, kindProperties(kinds)),
          isOneOf(node, kinds),
          ...this.holding(own),
        ],
        distinct: false,
      };
    }
    for (const some of this.conjuncts) {
      if (some.is !== 'some' || !some.where.node) continue;
      const far = conjunctsOf(some.where.node).find(fixesId);
      if (far) return this.joinedTo(some, far);
    }
    return null;
  }

  private joinedTo(some: Extract<Predicate, { relationship: string }>, fixed: Comparison): Source {
    const { kinds } = this.start;
    const { relationship, where: condition } = some;
    const [far, edge] = [new Identifier('m'), new Identifier('r')];
    const { to, from } = relationshipModel(relationship);
    const held = kinds.filter((kind) => from.includes(kind));
    const anchor = cypher`MATCH (m:Entity) WHERE ${this.conditions.bare(fixed, far, kindProperties(to))}`;
    return {
      match: cypher`${anchor} MATCH ${hopPattern(relationship, node, edge, far)}`,
      conditions: [
        held.length === 0 ? cypher`false` : isOneOf(node, held),
        ...farLabels(relationship, far),
        ...this.conditions.hop(condition, relationship, edge, far),
        ...this.holding(some),
      ],
      distinct: true,
    };
  }

  /** An equality that stands before the order's key in a composite index. */
  private fixedTerm(kind: string): Comparison | undefined {
    const { property } = this.order;
    const before = property === null ? undefined : graphModel.kinds[kind]?.properties[property]?.order?.with;
    return this.conjuncts.find(
      (condition): condition is Comparison =>
        condition.is === 'compare' && condition.operator === 'eq' && (before?.includes(condition.property) ?? false),
    );
  }

  /** All conjuncts; one that is met otherwise is left out, one that an index serves stands bare. */
  private holding(met?: Predicate): readonly CypherPart[] {
    const { kinds } = this.start;
    return this.conjuncts.flatMap((condition) => {
      if (condition !== met) return [this.conditions.node(condition, { node, kinds })];
      const servedByIndex = condition.is === 'compare' && condition.property !== 'id';
      return servedByIndex ? [this.conditions.bare(condition, node, kindProperties(kinds))] : [];
    });
  }
}

const matched = ({ match, conditions, distinct }: Source): CypherPart =>
  cypher`${match}${where(conditions)}${distinct ? cypher` WITH DISTINCT n` : cypher``}`;

/** One number over all sources, as a subquery of its own. */
function overAll(parts: readonly CypherPart[], sum: CypherPart, name: CypherPart): CypherPart {
  return cypher`CALL (begun) { CALL (begun) { ${joined(parts, cypher`\n  UNION ALL\n  `)} } RETURN ${sum} AS ${name} }`;
}

/** The parts of a condition that must all hold. */
export const conjunctsOf = (condition: Predicate): readonly Predicate[] =>
  condition.is === 'and' ? condition.of.flatMap(conjunctsOf) : [condition];

const fixesId = (condition: Predicate): condition is Comparison & { readonly property: 'id' } =>
  condition.is === 'compare' && condition.property === 'id' && ['eq', 'in'].includes(condition.operator);
