import type { Param } from '../../../plan/Plan.js';

/** What a parameter must hold: told by the property it is compared with. */
export type ParamType = 'text' | 'number' | 'boolean' | 'texts';

/** Where the value of a placeholder comes from when the statement runs. */
export type ValueSource =
  | { readonly of: 'param'; readonly param: Param; readonly type: ParamType }
  /** The parents as a JSON array, or the only one. */
  | { readonly of: 'frontier' }
  /** How many rows are still wanted. */
  | { readonly of: 'limit' };

/** A statement for one part of a Plan: its text, and its values in the order of their numbers. */
export interface PlanSql {
  readonly text: string;
  readonly values: readonly ValueSource[];
}

/** Numbers a statement's placeholders: no value ever stands in a text. */
export class Placeholders {
  private readonly sources: ValueSource[] = [];

  param(param: Param, type: ParamType): string {
    return this.place({ of: 'param', param, type });
  }

  frontier(): string {
    return this.place({ of: 'frontier' });
  }

  limit(): string {
    return this.place({ of: 'limit' });
  }

  statement(text: string): PlanSql {
    return { text, values: this.sources };
  }

  private place(source: ValueSource): string {
    const key = JSON.stringify(source);
    const known = this.sources.findIndex((each) => JSON.stringify(each) === key);
    if (known >= 0) return `?${known + 1}`;
    return `?${this.sources.push(source)}`;
  }
}
