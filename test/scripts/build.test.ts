import { jest } from '@jest/globals';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWhereNeeded } from '../../scripts/build.mjs';

jest.setTimeout(60_000); // each case compiles

describe('buildWhereNeeded', () => {
  let root: string;
  let said: string[];
  const build = (): boolean => buildWhereNeeded(root, (line) => said.push(line));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'obligraph-build-'));
    said = [];
    for (const file of ['tsconfig.json', 'tsconfig.build.json']) cpSync(file, join(root, file));
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    mkdirSync(join(root, 'src', 'bird'), { recursive: true });
    writeFileSync(join(root, 'src', 'bird', 'sing.ts'), "export const sing = (): string => 'chirp';\n");
    writeFileSync(
      join(root, 'src', 'main.ts'),
      "import { sing } from './bird/sing.js';\nexport const song = sing();\n",
    );
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('builds what was never built, says so, and does not build it again', () => {
    expect(build()).toBe(true);
    expect(readFileSync(join(root, 'dist', 'bird', 'sing.js'), 'utf8')).toContain('chirp');
    expect(build()).toBe(true);
    expect(said).toHaveLength(1);
  });

  it('builds again after a change, and removes what a deleted source left', () => {
    build();
    rmSync(join(root, 'src', 'bird'), { recursive: true });
    writeFileSync(join(root, 'src', 'main.ts'), "export const song = 'tweet';\n");
    expect(build()).toBe(true);
    expect(readFileSync(join(root, 'dist', 'main.js'), 'utf8')).toContain('tweet');
    expect(existsSync(join(root, 'dist', 'bird', 'sing.js'))).toBe(false);
  });

  it('builds again where an earlier build was interrupted', () => {
    build();
    rmSync(join(root, 'dist'), { recursive: true });
    expect(build()).toBe(true);
    expect(existsSync(join(root, 'dist', 'main.js'))).toBe(true);
  });
});
