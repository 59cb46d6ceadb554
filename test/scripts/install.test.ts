import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOWEST_NODE, nodeTooOld, whyInstall } from '../../scripts/install.mjs';

describe('nodeTooOld', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('takes Node %s', (version) => {
    expect(nodeTooOld(version)).toBeNull();
  });

  it.each(['18.20.8', '20.18.3', '12.22.1'])('refuses Node %s in one sentence', (version) => {
    expect(nodeTooOld(version)).toContain(`needs Node 20.19 or newer, and this is Node ${version}`);
  });

  it('asks for what package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(`>=${LOWEST_NODE}`).toBe(`${engines.node}.0`);
  });
});

describe('whyInstall', () => {
  let root: string;
  const bird = { version: '1.0.0', integrity: 'sha512-a' };
  const lock = (name: string, packages: Record<string, unknown>): void => {
    writeFileSync(join(root, name), JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'obligraph-install-'));
    mkdirSync(join(root, 'node_modules', 'bird'), { recursive: true });
    lock('package-lock.json', { 'node_modules/bird': bird });
    lock('node_modules/.package-lock.json', { 'node_modules/bird': bird });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('installs nothing where the packages are those of the lockfile', () => {
    expect(whyInstall(root)).toBeNull();
  });

  it('installs nothing where only the time of the lockfile is newer, as after a checkout', () => {
    utimesSync(join(root, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
    expect(whyInstall(root)).toBeNull();
  });

  it('installs where node_modules is missing', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(whyInstall(root)).toBe('node_modules is missing');
  });

  it('installs where an installation was interrupted, since npm writes its record last', () => {
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(whyInstall(root)).toBe('node_modules is missing');
  });

  it('installs where the lockfile asks for another version', () => {
    lock('package-lock.json', { 'node_modules/bird': { version: '1.1.0', integrity: 'sha512-b' } });
    expect(whyInstall(root)).toBe('node_modules/bird is not the one of package-lock.json');
  });

  it('installs where a package was added to the lockfile', () => {
    lock('package-lock.json', { 'node_modules/bird': bird, 'node_modules/fish': bird });
    expect(whyInstall(root)).toBe('node_modules/fish is missing');
  });

  it('installs where the folder of a package was deleted', () => {
    rmSync(join(root, 'node_modules', 'bird'), { recursive: true });
    expect(whyInstall(root)).toBe('node_modules/bird is missing');
  });

  it('does not miss what is made for another system', () => {
    lock('package-lock.json', { 'node_modules/bird': bird, 'node_modules/bird-win32': { ...bird, optional: true } });
    expect(whyInstall(root)).toBeNull();
  });
});
