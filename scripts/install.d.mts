/** Types of `install.mjs` for the tests. */
export const LOWEST_NODE: string;
export function nodeTooOld(version?: string): string | null;
export function whyInstall(root: string): string | null;
export function installWhereNeeded(root: string, say?: (line: string) => void): boolean;
