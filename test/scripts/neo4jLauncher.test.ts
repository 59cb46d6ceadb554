import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { neo4jUnavailable, startNeo4j, type Neo4jServer } from '../support/neo4jServer.js';

jest.setTimeout(300_000);

const reason = neo4jUnavailable();

(reason ? describe.skip : describe)(`the launcher of a real Neo4j${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let server: Neo4jServer;
  const opened = (password: string) => neo4j.driver(server.uri, neo4j.auth.basic(server.user, password));

  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.stop());

  it('gives an empty server, new enough, on this machine alone', async () => {
    const driver = opened(server.password);
    const { agent } = await driver.getServerInfo();
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    await driver.close();
    expect(agent).toMatch(/^Neo4j\/5\.26\.\d+$/);
    expect(records[0]?.get('nodes').toNumber()).toBe(0);
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  it('lets nobody in without the password', async () => {
    const driver = opened('another password');
    await expect(driver.getServerInfo()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    await driver.close();
  });
});
