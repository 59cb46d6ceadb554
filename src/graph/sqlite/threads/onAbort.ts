/** Who waits for each signal: one listener for all, since Node warns of many, and one request may make many calls. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Has something done when the signal is given; answers what calls that off. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const acts = waiting.get(signal) ?? firstOf(signal);
  acts.add(act);
  return () => {
    acts.delete(act);
  };
}

function firstOf(signal: AbortSignal): Set<() => void> {
  const acts = new Set<() => void>();
  waiting.set(signal, acts);
  signal.addEventListener(
    'abort',
    () => {
      for (const act of [...acts]) act();
    },
    { once: true },
  );
  return acts;
}
