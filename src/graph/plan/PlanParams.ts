import type { Param, ParamValue } from './Plan.js';

/**
 * Collects values while a Plan is built: each gets a passing name, and `numberParams` gives the final ones. Values never
 * stand in a shape.
 */
export class PlanParams {
  readonly values = new Map<Param, ParamValue>();

  add(value: ParamValue): Param {
    const name = `?${this.values.size}`;
    this.values.set(name, value);
    return name;
  }
}
