import { cypher, where, type CypherPart } from './cypher.js';
import { rowsUpTo } from './order.js';
import type { ParameterUses } from './ParameterUses.js';
import { edge, rowPattern, type StepParts } from './stepNames.js';

/** Whether a row of one parent stands at the cursor or before it; `null` where nobody asks. */
export function probeRows(step: StepParts, parameters: ParameterUses): CypherPart {
  const { page, order, conditions } = step;
  if (page === 'one' || !page.probe || !page.after) return cypher`null`;
  const upTo = rowsUpTo(order, page.after, parameters, edge);
  return cypher`EXISTS { MATCH ${rowPattern(step)}${where([...conditions, upTo])} }`;
}
