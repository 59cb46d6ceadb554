/**
 * What every drawn test draws from. `npm test` on a desk draws another each time and prints it; elsewhere it stays, so that
 * CI judges the change and not the draw. OBLIGRAPH_TEST_SEED repeats a run.
 */
export const seed = Number(process.env.OBLIGRAPH_TEST_SEED ?? 20_261_127);
