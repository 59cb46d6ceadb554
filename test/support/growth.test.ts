import { expectLinearTime } from './growth.js';

/** Some steps of work that no compiler leaves out. */
function steps(count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum = (sum * 31 + at) % 65_521;
  return sum;
}

describe('The measure of growth', () => {
  it('lets work pass that grows with its size', async () => {
    await expectLinearTime((size) => () => steps(size), 400_000);
  });

  it('refuses work that grows with its square', async () => {
    await expect(expectLinearTime((size) => () => steps(size * size), 400)).rejects.toThrow('toBeLessThanOrEqual');
  });
});
