/** Closes a switch over a union: a new case becomes a compile-time error where it matters. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
