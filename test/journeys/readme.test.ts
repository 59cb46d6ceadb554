import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askServer, obligraph, startObligraph, temporaryFolder, type Served } from '../support/runProgram.js';

const readme = readFileSync('README.md', 'utf8');

/** The first block of the page in that language. */
const block = (language: string): string => {
  const [, found] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  if (found === undefined) throw new Error(`README.md has no block in ${language}.`);
  return found;
};

describe('README.md', () => {
  const data = temporaryFolder('readme');
  const settings = { OBLIGRAPH_DATA: data.path };
  let served: Served;

  beforeAll(async () => {
    served = await startObligraph(settings);
  }, 180_000);
  afterAll(async () => {
    await served.stop();
    data.remove();
  });

  it('has fewer than 150 lines', () => {
    expect(readme.split('\n').length).toBeLessThan(150);
  });

  it('shows a query and the answer that a fresh install gives to it', async () => {
    expect(JSON.parse(await askServer(served.url, block('graphql')))).toEqual(JSON.parse(block('json')));
  });

  it('shows what the commands really print for the file that it shows', async () => {
    const [, session = ''] = /```\n(\$ cat notice\.txt\n[\s\S]*?)```/.exec(readme) ?? [];
    const steps = session.split(/^\$ /m).filter(Boolean);
    expect(steps.map((step) => step.split(' ').slice(0, 3).join(' ').trim())).toEqual([
      expect.stringMatching(/^cat notice\.txt/),
      'npx obligraph ingest',
      expect.stringMatching(/^npx obligraph verify/),
    ]);
    const notice = join(data.path, 'notice.txt');
    for (const step of steps) {
      const [command = '', ...lines] = step.split('\n');
      const printed = lines.join('\n');
      if (command.startsWith('cat ')) writeFileSync(notice, printed);
      else {
        const words = command
          .split(' ')
          .slice(2)
          .map((word) => (word === 'notice.txt' ? notice : word));
        const { status, out } = await obligraph(words, settings);
        expect({ status, out: out.replaceAll(notice, 'notice.txt') }).toEqual({ status: 0, out: printed });
      }
    }
  }, 120_000);
});
