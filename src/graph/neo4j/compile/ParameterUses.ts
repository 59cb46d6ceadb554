import { BadUserInputError } from '../../../domain/errors.js';
import type { Param, Plan } from '../../plan/Plan.js';
import { parameter, type CypherPart } from './cypher.js';
import { unknownInPlan } from './planNames.js';

/**
 * The parameters that a compiled text uses, and which of them the server must get as integers: numbers of JavaScript
 * arrive as floats, and `LIMIT 21.0` is an error.
 */
export class ParameterUses {
  private readonly integers = new Map<Param, boolean>();

  /** `$param`, noted. */
  use(param: Param, as: 'integer' | 'as it is' = 'as it is'): CypherPart {
    if (typeof param !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(param)) {
      return unknownInPlan(`the parameter ${JSON.stringify(param)}`);
    }
    this.integers.set(param, as === 'integer' || this.integers.get(param) === true);
    return parameter(param);
  }

  /** The values to send with the text. Throws `BAD_USER_INPUT` where the Plan lacks one. */
  encode(params: Plan['params'], integer: (value: number) => unknown): Record<string, unknown> {
    const encoded: Record<string, unknown> = {};
    for (const [param, isInteger] of this.integers) {
      const value = Object.hasOwn(params, param) ? params[param] : undefined;
      if (value === undefined) throw new BadUserInputError(`The Plan lacks the parameter ${param}.`);
      encoded[param] = isInteger && Number.isSafeInteger(value) ? integer(Number(value)) : value;
    }
    return encoded;
  }
}
