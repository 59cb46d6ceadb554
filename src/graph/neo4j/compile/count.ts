import { cypher, where, type CypherPart } from './cypher.js';
import { hopPattern } from './predicates.js';
import { parent, rowPattern, type StepParts } from './stepNames.js';

/** All rows of one parent, whatever the page: one hit from the degree store where no condition is left. */
export function countRows(step: StepParts): CypherPart {
  if (step.conditions.length === 0) return cypher`COUNT { ${hopPattern(step.relationship, parent, null, null)} }`;
  return cypher`COUNT { MATCH ${rowPattern(step)}${where(step.conditions)} }`;
}
