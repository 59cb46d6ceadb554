import { Budget } from '../../../../src/graph/neo4j/Budget.js';
import type { Connection } from '../../../../src/graph/neo4j/Connection.js';
import { quiet, type Marks } from '../../../../src/graph/neo4j/read/quiet.js';
import { refused } from '../../../conformance/Twin.js';
import { READ } from '../../../support/read.js';

/** A budget that never waits. */
class Hasty extends Budget {
  override async pause(): Promise<void> {
    this.check();
  }
}

/** Where no mark stands still, nobody asks for a lock: so no case here needs a server. */
const nowhere = null as unknown as Connection;

describe('quiet', () => {
  /** Answers with these marks in turn, the last of them again and again. */
  const asking = (...marks: readonly { readonly first: Marks; readonly last: Marks }[]) => {
    let asked = 0;
    const ask = () => Promise.resolve({ ...marks[Math.min(asked, marks.length - 1)]!, answer: (asked += 1) });
    return quiet(nowhere, new Hasty('Reading the graph', READ), ask);
  };
  const at = (begun: number, done = begun): Marks => ({ begun, done });

  it('takes the first answer that no commit overlapped', async () => {
    const overlapped = [
      { first: at(2, 1), last: at(2, 1) },
      { first: at(1), last: at(2, 1) },
      { first: at(1), last: at(2) },
    ];
    expect(await asking(...overlapped, { first: at(2), last: at(2) })).toBe(4);
  });

  it('gives up under constant writing', async () => {
    const commits = Array.from({ length: 1_000 }, (_, index) => ({ first: at(index), last: at(index + 1) }));
    expect(await refused(asking(...commits))).toMatchObject({ code: 'STORE_UNAVAILABLE', retry: 'later' });
  });
});
