/** Exit status of a command that was told to stop: 128 + SIGINT, as shells have it. */
export const INTERRUPTED = 130;

/** The work ended because somebody asked for it. */
export class InterruptedError extends Error {}

/**
 * Runs work with a signal that the first Ctrl-C (or SIGTERM) aborts: what is in hand is finished or left undone, whole.
 * Work that fails after that throws `InterruptedError`. A second signal exits at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new InterruptedError('Interrupted.', { cause: error }) : error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
