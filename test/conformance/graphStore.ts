import { jest } from '@jest/globals';
import type { Open, Sizes } from './OpenedStore.js';
import { describeConcurrency } from './groups/concurrency.js';
import { describeExpansion } from './groups/expansion.js';
import { describeFilters } from './groups/filters.js';
import { describeOrderAndCursors } from './groups/orderAndCursors.js';
import { describeJournal } from './groups/journal.js';
import { describeLargeHub } from './groups/largeHub.js';
import { describeLargeWrite } from './groups/largeWrite.js';
import { describeOpening } from './groups/opening.js';
import { describePlans } from './groups/plans.js';
import { describePopulations } from './groups/populations.js';
import { describeValues } from './groups/values.js';
import { describeVerify } from './groups/verify.js';
import { describeWrites } from './groups/writes.js';
import { describeWritesInAnyOrder } from './groups/writesInAnyOrder.js';

/** For one case on a busy machine: a real database may need a second for what the reference does at once. */
const CASE_MS = 120_000;

/**
 * The contract of `GraphStore` as cases (stores.md §6): the same for every store, each answer held against the naive
 * reference besides. `open` gives an empty store of its own each time, never two at once.
 */
export function describeGraphStore(name: string, open: Open, sizes: Sizes = { hub: 50_000, rows: 50_000 }): void {
  jest.setTimeout(CASE_MS);
  const subject = { name, open, sizes };
  describe(`The ${name} store`, () => {
    describeOpening(subject);
    describeValues(subject);
    describeWrites(subject);
    describeLargeWrite(subject);
    describeWritesInAnyOrder(subject);
    describePlans(subject);
    describeFilters(subject);
    describeOrderAndCursors(subject);
    describeExpansion(subject);
    describeLargeHub(subject);
    describeJournal(subject);
    describePopulations(subject);
    describeVerify(subject);
    describeConcurrency(subject);
  });
}
