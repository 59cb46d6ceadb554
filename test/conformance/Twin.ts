import type { ChangeSet, Receipt } from '../../src/domain/ChangeSet.js';
import type { ErrorCode } from '../../src/domain/errorCodes.js';
import { ObligraphError } from '../../src/domain/ObligraphError.js';
import type { Finding } from '../../src/domain/Finding.js';
import type { GraphStore, WriteOptions } from '../../src/graph/GraphStore.js';
import type { Plan } from '../../src/graph/plan/Plan.js';
import type { LevelResult, PlanResult } from '../../src/graph/plan/PlanResult.js';
import { aChangeSet } from '../support/builders.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { planOf, type PlanDraft } from '../support/planOf.js';
import { READ } from '../support/read.js';
import type { Open, OpenedStore, Tamper } from './OpenedStore.js';

/**
 * The store under test and the reference beside it: what goes to one goes to the other, and every answer of both must be
 * the same. So each case checks its own words and, unsaid, the whole answer.
 */
export class Twin {
  readonly reference = new MemoryStore();

  private constructor(private readonly opened: OpenedStore) {
    this.current = opened.store;
  }

  private current: GraphStore;

  get store(): GraphStore {
    return this.current;
  }

  get tamper(): Tamper {
    return this.opened.tamper;
  }

  static async open(open: Open): Promise<Twin> {
    return new Twin(await open());
  }

  async reopen(): Promise<void> {
    this.current = await this.opened.reopen();
  }

  another(): Promise<GraphStore> {
    return this.opened.another();
  }

  cleanup(): Promise<void> {
    return this.opened.cleanup();
  }

  /** Writes to both and holds the receipts against each other. Instants differ, and with them the hashes. */
  async write(parts: Partial<ChangeSet>, options: Partial<WriteOptions> = {}): Promise<Receipt> {
    const changeSet = aChangeSet(parts);
    const expected = await this.reference.write(changeSet, { ...READ, ...options });
    const receipt = await this.store.write(changeSet, { ...READ, ...options });
    expect({ ...receipt, hash: '' }).toEqual({ ...expected, hash: '' });
    return receipt;
  }

  /** The error that refuses a write; both refuse it with the same code, and the journal is as it was. */
  async refusal(parts: Partial<ChangeSet>): Promise<{ readonly code: ErrorCode; readonly message: string }> {
    const changeSet = aChangeSet(parts);
    const before = await this.store.ready();
    const expected = await refused(this.reference.write(changeSet, READ));
    const error = await refused(this.store.write(changeSet, READ));
    expect(error.code).toBe(expected.code);
    expect(await this.store.ready()).toEqual(before);
    return error;
  }

  /** The answer to a Plan, the same from both. */
  answer(draft: PlanDraft): Promise<PlanResult> {
    return this.run(planOf(draft));
  }

  async run(plan: Plan): Promise<PlanResult> {
    const expected = await this.reference.execute(plan, READ);
    const result = await this.store.execute(plan, READ);
    expect(plainResult(result)).toEqual(plainResult(expected));
    return result;
  }

  /** Ids of the start rows, in order. */
  async ids(draft: PlanDraft): Promise<readonly string[]> {
    return (await this.answer(draft)).start.rows.map(({ node }) => node);
  }

  /** The graph's hash, the same from both. */
  async hash(): Promise<string> {
    const hash = await this.store.graphHash(READ);
    expect(hash).toBe(await this.reference.graphHash(READ));
    return hash;
  }

  async findings(): Promise<readonly Finding[]> {
    const found: Finding[] = [];
    for await (const finding of this.store.verify(READ)) found.push(finding);
    return found;
  }
}

/** The domain's error with which a call failed; fails the test where it did not, or with another error. */
export async function refused(call: Promise<unknown>): Promise<ObligraphError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ObligraphError);
  return outcome as ObligraphError;
}

/** An answer as plain data: nodes in their order, pages by parent. */
export const plainResult = ({ level, ...rest }: PlanResult) => ({ ...rest, level: plainLevel(level) });

function plainLevel({ nodes, steps }: LevelResult): unknown {
  return {
    nodes: [...nodes],
    steps: Object.fromEntries(
      [...steps].map(([key, { pages, level, evidence }]) => [
        key,
        {
          pages: Object.fromEntries(pages),
          level: plainLevel(level),
          ...(evidence ? { evidence: plainLevel(evidence) } : {}),
        },
      ]),
    ),
  };
}

/** One store for all cases of a group, opened before the first and thrown away after the last. */
export function twinOf(open: Open, fill: (twin: Twin) => Promise<void> = async () => undefined): () => Twin {
  let twin: Twin | undefined;
  beforeAll(async () => {
    twin = await Twin.open(open);
    await fill(twin);
  });
  afterAll(async () => {
    await twin?.cleanup();
  });
  return () => {
    if (!twin) throw new Error('The store is not open yet.');
    return twin;
  };
}
