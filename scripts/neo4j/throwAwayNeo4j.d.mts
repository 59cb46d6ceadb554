/** Types of `throwAwayNeo4j.mjs` for the tests. */
export interface ThrowAwayNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  stop(): Promise<void>;
}
export function startThrowAwayNeo4j(say?: (line: string) => void): Promise<ThrowAwayNeo4j>;
