import type { Value } from '../domain/Value.js';

/** A stored text. */
export const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A stored word of a closed list. */
export function wordOf<T extends string>(value: Value | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** A stored list of words. */
export const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly unknown[]).filter((item) => typeof item === 'string') : [];
