import type { Start } from '../../../plan/Plan.js';
import { kindModel } from './names.js';
import { Placeholders, type PlanSql } from './Placeholders.js';
import type { WordNumber } from './predicate.js';

/** Nodes that start a Plan, by id, in the order given; rows `{ pk, id }`, repeated ids repeated. */
export function nodesByIdSql({ kinds, ids }: Extract<Start, { readonly by: 'ids' }>, number: WordNumber): PlanSql {
  kinds.forEach(kindModel);
  const placeholders = new Placeholders();
  return placeholders.statement(
    `SELECT n.pk, n.id FROM json_each(${placeholders.param(ids, 'texts')}) AS f CROSS JOIN node AS n INDEXED BY node_id
    WHERE n.id = f.value AND n.stands = 1 AND n.kind IN (${kinds.map(number).join(', ')}) ORDER BY f.key`,
  );
}

/** The nodes of a level, once each: by key, with their properties or without. */
export const LEVEL_NODES = `SELECT n.pk, n.id, n.kind, n.recorded_from, n.props FROM json_each(?1) AS f CROSS JOIN node AS n WHERE n.pk = f.value`;
export const LEVEL_IDS = `SELECT n.pk, n.id, n.kind FROM json_each(?1) AS f CROSS JOIN node AS n WHERE n.pk = f.value`;

/** Of these ids those of kind ?2 that stand; rows `{ pk, id }`. */
export const STANDING_NODES = `SELECT n.pk, n.id FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id
  WHERE n.id = f.value AND n.kind = ?2 AND n.stands = 1`;
