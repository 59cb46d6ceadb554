/** Types of `build.mjs` for the tests. */
export function buildWhereNeeded(root: string, say?: (line: string) => void): boolean;
