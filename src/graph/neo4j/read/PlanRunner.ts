import type { Revision } from '../../../domain/ChangeSet.js';
import type { Plan } from '../../plan/Plan.js';
import type { PlanResult } from '../../plan/PlanResult.js';
import type { Budget } from '../Budget.js';
import { compilePlan, type CompiledPlan } from '../compile/compilePlan.js';
import { integer, type Connection } from '../Connection.js';
import { headMissing } from '../headMissing.js';
import { decodePlan, type PlanRecord } from './decodePlan.js';
import { HeldNow } from './HeldNow.js';
import { quiet } from './quiet.js';

/** Compiled texts that are kept: far more shapes than a program's trusted documents have. */
const MAX_COMPILED = 1_000;

/** Runs Plans, one statement each, and keeps the texts by shape: the server's own cache of plans goes by the text. */
export class PlanRunner {
  private readonly compiled = new Map<string, CompiledPlan>();
  private readonly held = new HeldNow();

  constructor(private readonly connection: Connection) {}

  /** This store has written a revision. */
  wrote(revision: Revision): void {
    this.held.saw(revision);
  }

  /**
   * What is held is counted within the statement, unless it is known of the newest revision met. Where the answer then
   * turns out to be of another, since another process has written, the Plan is asked once more and counts.
   */
  async execute(plan: Plan, budget: Budget): Promise<PlanResult> {
    const known = plan.holdings ? this.held.get() : null;
    if (known) {
      const result = await this.run(withoutHoldings(plan), budget);
      if (result.revision === known.revision) return { ...result, holdings: known.holdings };
    }
    return this.run(plan, budget);
  }

  private async run(plan: Plan, budget: Budget): Promise<PlanResult> {
    const compiled = this.compile(plan);
    const parameters = compiled.parameters.encode(plan.params, integer);
    const record = await quiet<PlanRecord>(this.connection, budget, async () => {
      const [answer] = await this.connection.readText('plan', compiled.text, parameters, budget);
      if (!answer) throw headMissing();
      const { begun, done, begun2, done2 } = answer;
      return { first: { begun, done }, last: { begun: begun2, done: done2 }, answer };
    });
    const result = decodePlan(plan, compiled, record);
    if (result.holdings) this.held.keep(result.revision, result.holdings);
    else this.held.saw(result.revision);
    return result;
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

function withoutHoldings({ holdings: _, shape, ...plan }: Plan): Plan {
  return { ...plan, shape: `${shape} without holdings` };
}
