import { BadUserInputError } from '../../../domain/errors.js';
import type { ParamValue, Plan } from '../../plan/Plan.js';
import type { SqlValue } from '../database/driver.js';
import type { ParamType, PlanSql } from '../statements/plan/Placeholders.js';

/** What one run of a statement adds to the Plan's parameters. */
export interface Run {
  readonly frontier?: SqlValue;
  readonly limit?: number;
}

/** A statement's values, in their order. Throws `BAD_USER_INPUT` where a parameter is missing or of another type. */
export const bindValues = (
  { values }: PlanSql,
  params: Plan['params'],
  { frontier, limit }: Run,
): readonly SqlValue[] =>
  values.map((source) => {
    if (source.of === 'frontier') return frontier ?? null;
    if (source.of === 'limit') return limit ?? null;
    return paramValue(source.param, params[source.param], source.type);
  });

/** How many rows a page wants. */
export function takeOf(param: string, params: Plan['params']): number {
  const take = params[param];
  if (typeof take !== 'number' || !Number.isSafeInteger(take) || take < 0) {
    throw new BadUserInputError(`Parameter ${param} must be a number of rows.`);
  }
  return take;
}

function paramValue(name: string, value: ParamValue | undefined, type: ParamType): SqlValue {
  if (type === 'text' && typeof value === 'string') return value;
  if (type === 'number' && typeof value === 'number' && Number.isFinite(value)) return value;
  if (type === 'boolean' && typeof value === 'boolean') return value ? 1 : 0;
  if (type === 'texts' && typeof value === 'object') return JSON.stringify(value);
  throw new BadUserInputError(`Parameter ${name} of the Plan is missing, or no ${type}.`);
}
