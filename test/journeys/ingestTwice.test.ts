import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { obligraph, temporaryFolder } from '../support/runProgram.js';

jest.setTimeout(120_000);

describe('a folder with one text in many files', () => {
  const folder = temporaryFolder('ingest-twice');
  afterAll(() => folder.remove());

  it('is unchanged when it is taken in again', async () => {
    const settings = { OBLIGRAPH_DATA: join(folder.path, 'data') };
    const documents = join(folder.path, 'documents');
    mkdirSync(documents);
    const files = {
      'a.txt': 'Banks must report losses.',
      'b.html': '<title>Losses</title><p>Banks must report losses.</p>',
      'c.html': '<html lang="zh"><p>Banks must report losses.</p></html>',
      'd.txt': 'Banks must report losses.',
      'd.yaml':
        'publisher: { id: pub:harbour, name: Harbour News, kind: NEWS }\ntitle: Losses\npublishedOn: 2025-03-03',
      'e.txt': 'Banks must report losses.',
      'e.yaml': 'publisher: { id: pub:tide, name: Tide, kind: NEWS }\ntitle: More losses\npublishedOn: 2025-03-04',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(documents, name), content);
    const first = await obligraph(['ingest', documents], settings);
    expect(first.out).toMatch(/\b0 refused\./);
    const hash = (await obligraph(['hash'], settings)).out;
    const second = await obligraph(['ingest', documents], settings);
    expect(second.out).toContain('0 ingested, 5 unchanged, 0 refused.');
    expect((await obligraph(['hash'], settings)).out).toBe(hash);
  });
});
