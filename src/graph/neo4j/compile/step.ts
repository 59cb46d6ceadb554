import type { Step } from '../../plan/Plan.js';
import { countRows } from './count.js';
import { cypher, where, type CypherPart, type Identifier } from './cypher.js';
import { hubKind, hubPopulation, hubRows } from './hub.js';
import { oneMore, orderBy, rowsAfter } from './order.js';
import type { ParameterUses } from './ParameterUses.js';
import { isOneOf } from './planNames.js';
import type { Conditions } from './predicates.js';
import { probeRows } from './probe.js';
import { edge, parent, rowPattern, stepParts, type StepParts } from './stepNames.js';

/** The names that one step has in its statement. */
export interface StepNames {
  readonly level: Identifier;
  readonly pages: Identifier;
  readonly found: Identifier;
  readonly population: Identifier;
}

/**
 * One step: the page of each node of a level, cut before the next frontier exists. A page is a list: parent id, more,
 * rows, total, before.
 */
export function compileStep(
  step: Step,
  levelKinds: readonly string[],
  { level, pages, found, population }: StepNames,
  conditions: Conditions,
  parameters: ParameterUses,
): CypherPart {
  const parts = stepParts(step, conditions);
  const { page } = parts;
  const kind = hubKind(parts);
  const rows =
    kind !== null && page !== 'one'
      ? hubRows(parts, page, kind, population, parameters)
      : sortedRows(parts, parameters);
  const inScope = kind === null ? cypher`p` : cypher`p, ${population}`;
  const only = levelKinds.every((each) => step.from.includes(each))
    ? cypher``
    : cypher` WITH ${inScope} WHERE ${isOneOf(parent, step.from)}`;
  const take = page === 'one' ? null : parameters.use(page.take, 'integer');
  const cut = take ? cypher`[..${take}]` : cypher``;
  const columns = cypher`p.id, ${take ? cypher`size(page) > ${take}` : cypher`false`}, page${cut}, ${
    step.count ? countRows(parts) : cypher`null`
  }, ${probeRows(parts, parameters)}`;
  return cypher`${kind === null ? cypher`` : cypher`${hubPopulation(kind, level, population)}\n`}CALL (${level}${
    kind === null ? cypher`` : cypher`, ${population}`
  }) { UNWIND ${level} AS p${only}
  CALL (${inScope}) {
    ${rows}
    RETURN collect(${parts.row}) AS page, collect(n) AS nodes }
  RETURN collect([${columns}]) AS ${pages}, collect(nodes${cut}) AS ${found} }`;
}

/** All rows of one parent, sorted; `Top` keeps the page alone in memory. */
function sortedRows(parts: StepParts, parameters: ParameterUses): CypherPart {
  const { page, order, conditions } = parts;
  const after = page !== 'one' && page.after ? [rowsAfter(order, page.after, parameters, edge)] : [];
  const limit = page === 'one' ? cypher`1` : oneMore(page, parameters);
  return cypher`MATCH ${rowPattern(parts)}${where([...conditions, ...after])}
    WITH r, n ORDER BY ${orderBy(order, edge)} LIMIT ${limit}`;
}
