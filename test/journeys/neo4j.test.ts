import { jest } from '@jest/globals';
import { readExamples } from '../../src/server/readExamples.js';
import { cleanups } from '../support/cleanups.js';
import { neo4jUnavailable, startNeo4j, type Neo4jServer } from '../support/neo4jServer.js';
import { askServer, obligraph, startObligraph, temporaryFolder, type Served } from '../support/runProgram.js';

jest.setTimeout(300_000);

const examples = await readExamples('seeds/examples');
const reason = neo4jUnavailable();
const onNeo4j = reason ? describe.skip : describe;

onNeo4j(`the same start on a real Neo4j${reason ? ` (skipped: ${reason})` : ''}`, () => {
  const folders = [temporaryFolder('sqlite'), temporaryFolder('neo4j')] as const;
  const closing = cleanups();
  for (const folder of folders) closing.add(folder.remove);
  let neo4j: Neo4jServer;
  let onSqlite: Served;
  let onServer: Served;
  let settings: Record<string, string>;

  beforeAll(async () => {
    neo4j = await startNeo4j();
    closing.add(() => neo4j.stop());
    settings = {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      OBLIGRAPH_DATA: folders[1].path,
    };
    onSqlite = await startObligraph({ OBLIGRAPH_DATA: folders[0].path });
    closing.add(() => onSqlite.stop());
    onServer = await startObligraph(settings);
    closing.add(() => onServer.stop());
  });
  afterAll(closing.run);

  it('says on which store it runs', async () => {
    expect(onServer.said).toMatch(/Store +Neo4j 5\.26\.\d+/);
    expect(await (await fetch(`${onServer.url}/readyz`)).json()).toMatchObject({ status: 'ready', store: 'neo4j' });
  });

  it.each(examples)('answers the example $name with the bytes of the embedded store', async ({ query, variables }) => {
    // The command has more time than the server for a question that is new to the database, which plans it once for both.
    const { out } = await obligraph(['query', '-', '--variables', variables ?? '{}'], settings, query);
    const answer = await askServer(onServer.url, query, variables);
    expect(JSON.parse(answer).errors).toBeUndefined();
    expect(answer).toBe(await askServer(onSqlite.url, query, variables));
    expect(JSON.parse(out)).toEqual(JSON.parse(answer));
  });

  it('holds the same graph, in which everything holds, and a second start changes nothing', async () => {
    await onServer.stop();
    await onSqlite.stop();
    const first = await obligraph(['hash', '--json'], settings);
    expect(JSON.parse(first.out).hash).toBe(
      (await obligraph(['hash'], { OBLIGRAPH_DATA: folders[0].path })).out.trim(),
    );
    expect(await obligraph(['verify'], settings)).toMatchObject({ status: 0 });
    onServer = await startObligraph(settings);
    await onServer.stop();
    expect((await obligraph(['hash', '--json'], settings)).out).toBe(first.out);
  });

  it('refuses a wrong password in words', async () => {
    const { status, err } = await obligraph(['serve'], {
      ...settings,
      NEO4J_PASSWORD: 'not the password',
      OBLIGRAPH_PORT: '0',
    });
    expect(status).toBe(2);
    expect(err).toMatch(/^CONFIG_INVALID: .+/m);
    expect(err).not.toContain('not the password');
  });
});
