import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import { browserUnavailable, openBrowser } from '../support/browser.js';
import { cleanups } from '../support/cleanups.js';
import { startObligraph, temporaryFolder, type Served } from '../support/runProgram.js';

jest.setTimeout(120_000);

const reason = browserUnavailable();
if (reason) console.warn(`Skipped: GraphiQL in a browser. ${reason}`);

(reason ? describe.skip : describe)('GraphiQL in a browser', () => {
  const data = temporaryFolder('graphiql');
  const closing = cleanups();
  const asked: string[] = [];
  const faults: string[] = [];
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    closing.add(data.remove);
    served = await startObligraph({ OBLIGRAPH_DATA: data.path });
    closing.add(() => served.stop());
    const browser = await openBrowser();
    closing.add(() => browser.close());
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(served.url);
    await page.getByText('CoordinationThroughBodies').first().waitFor();
  });
  afterAll(closing.run);

  it('is where / leads, and opens on the example queries', async () => {
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    for (const name of ['StatementsOfADocument', 'MembersOfABody', 'WhoIsAddressed', 'SearchByConditions'])
      expect(await page.getByText(name).count()).toBeGreaterThan(0);
  });

  it('answers the example that is open with the words of the seed readout', async () => {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = page.locator('.result-window');
    await answer.getByText('PLANNED_ACTION').first().waitFor();
    expect((await answer.textContent())?.replaceAll('\u00a0', ' ')).toContain('Rely on the G20');
  });

  it('shows the schema with its descriptions', async () => {
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    const pane = page.locator('.graphiql-plugin');
    await pane.getByRole('link', { name: 'Query', exact: true }).click();
    await pane.getByRole('link', { name: 'regulators', exact: true }).waitFor();
    expect(await pane.textContent()).toContain(executableSchema().getQueryType()?.getFields().regulators?.description);
  });

  it('needs nothing from elsewhere, and meets no error', () => {
    expect(asked.filter((url) => !url.startsWith(served.url) && !/^(?:blob|data):/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
