import type { Populations } from '../../model/Populations.js';
import type { Budget } from '../Budget.js';
import type { Connection } from '../Connection.js';
import { headMissing } from '../headMissing.js';
import { kinds } from '../layout.js';
import { readPopulations } from '../statements/readPopulations.js';
import { quiet } from './quiet.js';

/** Counts the graph as it stands at the head. */
export async function countPopulations(connection: Connection, budget: Budget): Promise<Populations> {
  const { done, counts, held } = await quiet(connection, budget, async () => {
    const [answer] = await connection.read(readPopulations, {}, budget);
    if (!answer) throw headMissing();
    const { begun, done, begun2, done2 } = answer;
    return { first: { begun, done }, last: { begun: begun2, done: done2 }, answer };
  });
  const counted = kinds.map((kind, index) => [kind, counts[index] ?? 0] as const);
  return { revision: done, kinds: Object.fromEntries(counted.filter(([, count]) => count > 0)), ...held };
}
