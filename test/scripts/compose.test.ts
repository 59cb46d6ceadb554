import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as {
  readonly services: Readonly<Record<'neo4j' | 'obligraph', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const dockerfile = readFileSync('scripts/Dockerfile', 'utf8');
const { neo4j, obligraph } = compose.services;
const services = Object.entries(compose.services);
const EXACT_TAG = /^[a-z0-9/]+:\d+\.\d+\.\d+(?:-[a-z]+)*$/;

// No Docker runs here: what can be read is checked, the containers were not started.
describe('docker-compose.yml', () => {
  it.each(services)('pins the image of %s by an exact tag', (_name, service) => {
    expect(service.image).toMatch(EXACT_TAG);
  });

  it.each(services)('asks %s whether it is well', (_name, service) => {
    expect(service.healthcheck.test.length).toBeGreaterThan(1);
  });

  it('refuses to start without a password, and holds none', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(obligraph.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  it.each(services)('keeps the data of %s in a named volume', (_name, service) => {
    const named = service.volumes.map((volume) => volume.split(':')[0]!);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(compose.volumes)).toContain(name);
  });

  it.each(services)('lets this machine alone reach %s', (_name, service) => {
    expect(service.ports.length).toBeGreaterThan(0);
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('starts the service when Neo4j is well, and points it there', () => {
    expect(obligraph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(obligraph.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  });

  it('runs the Neo4j that the launcher of the tests runs', () => {
    const version = /<neo4j\.version>([^<]+)</.exec(readFileSync('scripts/neo4j/pom.xml', 'utf8'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('tags the service with the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(obligraph.image).toBe(`obligraph:${version}`);
  });
});

describe('scripts/Dockerfile', () => {
  it('is the one that docker-compose.yml builds', () => {
    expect(obligraph.build).toEqual({ context: '.', dockerfile: 'scripts/Dockerfile' });
  });

  it('pins its base by an exact tag in every stage', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]!);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) expect(base).toMatch(EXACT_TAG);
  });

  it('runs as a user without rights and says whether it is well', () => {
    expect(dockerfile).toMatch(/^USER 10001:10001$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('builds from all that the build reads', () => {
    const [build = ''] = dockerfile.split(/^RUN npm run build/m);
    for (const folder of ['src', 'seeds', 'scripts', 'tsconfig.json', 'tsconfig.build.json'])
      expect(build).toMatch(new RegExp(`^COPY (?:\\S+ )*${folder} `, 'm'));
  });

  it('copies only what the project has, and what the context lets through', () => {
    const letThrough = readFileSync('scripts/Dockerfile.dockerignore', 'utf8')
      .match(/^!\S+/gm)!
      .map((line) => line.slice(1));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => match[1]!.split(' '));
    expect(copied.length).toBeGreaterThan(5);
    for (const name of copied) {
      expect(existsSync(name)).toBe(true);
      expect(letThrough).toContain(name);
    }
  });
});
