import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { documentId } from '../../src/domain/documentIds.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { openGraphStore } from '../../src/graph/openGraphStore.js';
import type { IngestReport } from '../../src/ingestion/IngestReport.js';
import { finished, launchObligraph, obligraph, temporaryFolder } from '../support/runProgram.js';
import { seed } from '../support/seed.js';
import { seededRandom } from '../support/seededRandom.js';
import { READ } from '../support/read.js';

jest.setTimeout(600_000);

const ROUNDS = 20;
const DOCUMENTS = 6; // a round
const LONGEST_PAUSE_MS = 60; // a document takes about half of that

const folder = temporaryFolder('kill');
const random = seededRandom(seed);
const killed = { OBLIGRAPH_DATA: join(folder.path, 'killed') };
const whole = { OBLIGRAPH_DATA: join(folder.path, 'whole') };

/** A folder of made-up notices, each with its own words. */
function notices(round: number): string {
  const path = join(folder.path, `round-${String(round).padStart(2, '0')}`);
  mkdirSync(path);
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const duties = Array.from(
      { length: 3 + (number % 5) * 4 },
      (_, index) => `Banks must file form ${round}-${number}-${index} every quarter.`,
    );
    writeFileSync(join(path, `notice-${String(number).padStart(2, '0')}.txt`), `${duties.join(' ')}\n`);
  }
  return path;
}

/** Ingests a folder, kills the program a moment after so many documents were acknowledged, and gives those. */
async function killedAfter(path: string, acknowledged: number, pauseMs: number): Promise<readonly string[]> {
  const child = launchObligraph(['ingest', path, '--json'], killed);
  const end = finished(child);
  const sources: string[] = [];
  for await (const line of createInterface({ input: child.stderr! })) {
    const source = /^INGESTED (.+?): /.exec(line)?.[1];
    if (source) sources.push(source);
    if (sources.length === acknowledged) {
      await pause(pauseMs);
      child.kill('SIGKILL');
    }
  }
  await end;
  return sources;
}

const reports = (out: string): readonly IngestReport[] => (JSON.parse(out) as { documents: IngestReport[] }).documents;

/** The documents that are there, each with all that it calls for and nothing of any other. */
async function present(
  store: GraphStore,
  expected: ReadonlyMap<string, IngestReport>,
  seedDirectives: number,
): Promise<ReadonlySet<string>> {
  const findings = [];
  for await (const finding of store.verify(READ)) findings.push(finding);
  expect(findings).toEqual([]);
  const ids = new Map([...expected.values()].map((report) => [documentId(report.document!.sha256), report] as const));
  const held = [...(await store.history([...ids.keys()], READ)).keys()].map((id) => ids.get(id as never)!);
  const { kinds } = await store.populations(READ);
  const directives = held.reduce((sum, report) => sum + report.found.directives, seedDirectives);
  expect(kinds.Directive).toBe(directives);
  return new Set(held.map((report) => report.source));
}

describe(`kill -9 during ingest (seed ${seed})`, () => {
  let expected: ReadonlyMap<string, IngestReport>;
  let wholeHash: string;
  let seedDirectives: number;
  const folders = Array.from({ length: ROUNDS }, (_, round) => notices(round));

  beforeAll(async () => {
    const run = await obligraph(['ingest', ...folders, '--json'], whole);
    expect(run.status).toBe(0);
    expected = new Map(reports(run.out).map((report) => [report.source, report]));
    expect(expected.size).toBe(ROUNDS * DOCUMENTS);
    wholeHash = (await obligraph(['hash'], whole)).out;
    const store = await openGraphStore({ kind: 'sqlite', folder: whole.OBLIGRAPH_DATA });
    const { kinds } = await store.populations(READ);
    await store.close();
    const found = [...expected.values()].reduce((sum, report) => sum + report.found.directives, 0);
    expect(found).toBeGreaterThan(ROUNDS * DOCUMENTS);
    seedDirectives = kinds.Directive! - found;
  });
  afterAll(() => folder.remove());

  const standing = new Set<string>();

  it.each(folders.map((path, round) => ({ path, round })))(
    'round $round: what was acknowledged is complete, all else complete or absent',
    async ({ path }) => {
      const acknowledged = await killedAfter(
        path,
        1 + Math.floor(random() * (DOCUMENTS - 1)),
        random() * LONGEST_PAUSE_MS,
      );
      const store = await openGraphStore({ kind: 'sqlite', folder: killed.OBLIGRAPH_DATA });
      try {
        const now = await present(store, expected, seedDirectives);
        expect([...now]).toEqual(expect.arrayContaining([...standing, ...acknowledged]));
        for (const source of now) standing.add(source);
      } finally {
        await store.close();
      }
    },
  );

  it('killed some runs in the middle', () => {
    expect(standing.size).toBeLessThan(ROUNDS * DOCUMENTS);
  });

  it('a run to the end adds what is missing, changes nothing that was there, and leads to the same graph', async () => {
    const run = await obligraph(['ingest', ...folders, '--json'], killed);
    expect(run.status).toBe(0);
    for (const { source, status } of reports(run.out))
      expect({ source, status }).toEqual({ source, status: standing.has(source) ? 'UNCHANGED' : 'INGESTED' });
    expect((await obligraph(['hash'], killed)).out).toBe(wholeHash);
  });
});
