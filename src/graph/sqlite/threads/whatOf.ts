import type { CallName } from './calls.js';

/** What a call does, for the message of its deadline. */
export function whatOf(call: CallName): string {
  if (call === 'write') return 'Writing to the graph';
  return call === 'verify' || call === 'graphHash' ? 'Checking the graph' : 'Reading the graph';
}
