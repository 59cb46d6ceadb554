/**
 * What a suite has to close, in the order of opening: `run` closes it backwards, and all of it, also where a set-up failed
 * half way or one close fails.
 */
export function cleanups() {
  const steps: (() => unknown)[] = [];
  return {
    add: (step: () => unknown): void => void steps.push(step),
    run: async (): Promise<void> => {
      const faults: unknown[] = [];
      for (const step of steps.reverse()) {
        try {
          await step();
        } catch (error) {
          faults.push(error);
        }
      }
      if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be closed.');
    },
  };
}
