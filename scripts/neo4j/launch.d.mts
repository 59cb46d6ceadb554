/** Types of `launch.mjs` for the tests. */
export const neo4jFolder: string;
export function whyNeo4jCannotRun(): string | null;
export function prepareNeo4j(say?: (line: string) => void): Promise<string>;
export function freePort(): Promise<number>;
export function newPassword(): string;
export interface RunningNeo4j {
  readonly uri: string;
  readonly pid: number;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}
export function launchNeo4j(options: {
  readonly home: string;
  readonly port: number;
  readonly password: string;
  readonly say?: (line: string) => void;
}): Promise<RunningNeo4j>;
