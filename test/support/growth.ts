/** How much larger the larger work is. Wide apart, so that the clock's noise cannot be taken for growth. */
const TIMES = 16;
/** Work that grows with its size takes 16 times as long; work that grows with its square takes 256 times. */
const ALLOWED = 4 * TIMES;
const LEAST_MS = 2; // a shorter run measures the clock
const RUNS = 3;

type Work = () => unknown;

/**
 * Holds that work 16 times as large takes no more than 64 times the processor's time. It counts what this process used,
 * not what the wall clock says, so other work on the machine does not matter.
 */
export async function expectLinearTime(ofSize: (size: number) => Work, size: number): Promise<void> {
  const [small, large] = [ofSize(size), ofSize(size * TIMES)];
  await small(); // the compiler warms up
  const allowedMs = ALLOWED * Math.max(LEAST_MS, await leastMs(small, 0));
  expect(await leastMs(large, allowedMs)).toBeLessThanOrEqual(allowedMs);
}

/** The best of several runs, in ms of processor time; one that is good enough is enough. */
async function leastMs(work: Work, enough: number): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS && least > enough; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
