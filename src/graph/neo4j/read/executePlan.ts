import { StorageFailedError } from '../../../domain/errors.js';
import type { Plan } from '../../plan/Plan.js';
import type { PlanResult } from '../../plan/PlanResult.js';
import type { Budget } from '../Budget.js';
import { compilePlan, type CompiledPlan } from '../compile/compilePlan.js';
import { integer, type Connection } from '../Connection.js';
import { decodePlan, type PlanRecord } from './decodePlan.js';
import { quiet } from './quiet.js';

/** Compiled texts that are kept: far more shapes than a program's trusted documents have. */
const MAX_COMPILED = 1_000;

/** Runs Plans, one statement each, and keeps the texts by shape: the server's own cache of plans goes by the text. */
export class PlanRunner {
  private readonly compiled = new Map<string, CompiledPlan>();

  constructor(private readonly connection: Connection) {}

  async execute(plan: Plan, budget: Budget): Promise<PlanResult> {
    const compiled = this.compile(plan);
    const parameters = compiled.parameters.encode(plan.params, integer);
    const record = await quiet<PlanRecord>(budget, async () => {
      const [answer] = await this.connection.readText('plan', compiled.text, parameters, budget);
      if (!answer) throw new StorageFailedError('The database has lost its head record. Restore it from a backup.');
      const { begun, done, begun2, done2 } = answer;
      return { first: { begun, done }, last: { begun: begun2, done: done2 }, answer };
    });
    return decodePlan(plan, compiled, record);
  }

  private compile(plan: Plan): CompiledPlan {
    const known = this.compiled.get(plan.shape);
    if (known) {
      this.compiled.delete(plan.shape); // and put last: the one that was not used for longest goes first
      this.compiled.set(plan.shape, known);
      return known;
    }
    const compiled = compilePlan(plan);
    this.compiled.set(plan.shape, compiled);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size > MAX_COMPILED && oldest !== undefined) this.compiled.delete(oldest);
    return compiled;
  }
}
