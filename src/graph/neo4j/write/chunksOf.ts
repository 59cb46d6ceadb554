/** Rows that one statement takes at a time. */
const CHUNK = 5_000;

/** The rows in chunks for one statement each; none for no rows. */
export function chunksOf<T>(rows: readonly T[], size = CHUNK): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
