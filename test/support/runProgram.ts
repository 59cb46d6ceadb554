import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command line as `npm run build` made it. */
const PROGRAM = resolve('dist/cli/main.js');
const START = resolve('scripts/start.mjs');
const START_LIMIT_MS = 300_000; // the first load on Neo4j, on a busy machine

export interface Finished {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Settings of a run: a store, and nothing that the caller's own environment says about one. */
export type Settings = Readonly<Record<string, string>>;

function environment(settings: Settings): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:OBLIGRAPH_|NEO4J_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(inherited), ...settings };
}

/** Runs `obligraph …` to its end; `input` is given to it on standard input. */
export async function obligraph(args: readonly string[], settings: Settings, input = ''): Promise<Finished> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(settings), stdio: 'pipe' });
  child.stdin.on('error', () => undefined); // a program that ends without reading closes it
  child.stdin.end(input);
  return finished(child);
}

/** Starts `obligraph …` and leaves it running, for a test that kills it. */
export function launchObligraph(args: readonly string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { env: environment(settings), stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Collects what a program says until it ends. */
export function finished(child: ChildProcess): Promise<Finished> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((done) => child.once('close', (status) => done({ status, out, err })));
}

export interface Served {
  readonly url: string;
  /** What was said until it was ready. */
  readonly said: string;
  /** From the start of the program until it said that it was ready. */
  readonly readyAfterMs: number;
  readonly process: ChildProcess;
  /** SIGTERM, and its end. */
  stop(): Promise<Finished>;
}

/** `npm start` without npm: runs `scripts/start.mjs` on a free port until it says that it is ready. */
export async function startObligraph(settings: Settings): Promise<Served> {
  const started = Date.now();
  const child = spawn(process.execPath, [START], {
    env: environment({ OBLIGRAPH_PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = finished(child);
  let said = '';
  const url = await new Promise<string>((done, failed) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`It was not ready within ${START_LIMIT_MS / 1000} s:\n${said}`));
    }, START_LIMIT_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /(http:\/\/\S+)\/graphql\b[\s\S]*Ask, for example:/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      done(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    void end.then(({ status, out, err }) => {
      clearTimeout(timer);
      failed(new Error(`It ended with status ${status} before it was ready:\n${err}${out}`));
    });
  });
  return {
    url,
    said,
    readyAfterMs: Date.now() - started,
    process: child,
    stop() {
      child.kill('SIGTERM');
      return end;
    },
  };
}

/** The body of an answer, as it came over HTTP. `variables` is JSON text. */
export async function askServer(url: string, query: string, variables = '{}'): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return response.text();
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `obligraph-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
