import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigInvalidError } from '../domain/errors.js';
import { nearestName } from './nearestName.js';

/** Where the graph lies: a folder of this machine, or a Neo4j server. */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string };

/** Everything that the environment decides, read once and frozen. */
export interface Config {
  /** Absolute path of the folder for the embedded store. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** True where only this machine reaches the server. */
  readonly isLoopback: boolean;
  /** Whether clients may read the schema; GraphiQL, which lives on it, follows. */
  readonly introspection: boolean;
  readonly store: StoreConfig;
}

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const Environment = z.object({
  OBLIGRAPH_DATA: z.string().default('./data'),
  OBLIGRAPH_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'use an address or a host name, such as 127.0.0.1')
    .default('127.0.0.1'),
  OBLIGRAPH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'use a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'use a whole number from 0 to 65535')
    .default(4000),
  OBLIGRAPH_INTROSPECTION: z.enum(['on', 'off'], 'use “on” or “off”').optional(),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, 'use an address such as bolt://127.0.0.1:7687, without user or password')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
});

type Environment = z.infer<typeof Environment>;

const FOR_TESTS = 'OBLIGRAPH_TEST_'; // read by the test suites alone

/**
 * The environment as a Config. An empty variable counts as absent. Throws `CONFIG_INVALID` with a sentence for each wrong
 * variable; an OBLIGRAPH_ name that nothing reads is one of them, since a misspelt setting is silent otherwise.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  const faults = [
    ...unknownNames(Object.keys(given)),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => sentenceOf(issue, given))),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigInvalidError(faults.join(' '));
  return toConfig(parsed.data);
}

function toConfig(read: Environment): Config {
  const dataFolder = isAbsolute(read.OBLIGRAPH_DATA) ? read.OBLIGRAPH_DATA : resolve(read.OBLIGRAPH_DATA);
  const isLoopback = isLoopbackHost(read.OBLIGRAPH_HOST);
  return Object.freeze({
    dataFolder,
    host: read.OBLIGRAPH_HOST,
    port: read.OBLIGRAPH_PORT,
    isLoopback,
    introspection: read.OBLIGRAPH_INTROSPECTION === undefined ? isLoopback : read.OBLIGRAPH_INTROSPECTION === 'on',
    store: Object.freeze(storeOf(read, dataFolder)),
  });
}

function storeOf(read: Environment, folder: string): StoreConfig {
  if (read.NEO4J_URI === undefined) return { kind: 'sqlite', folder };
  if (read.NEO4J_PASSWORD === undefined)
    throw new ConfigInvalidError(
      'NEO4J_URI is set and NEO4J_PASSWORD is not: set the password of the user in NEO4J_USER (neo4j).',
    );
  return { kind: 'neo4j', uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD };
}

function unknownNames(names: readonly string[]): string[] {
  const known = Object.keys(Environment.shape);
  return names
    .filter((name) => name.startsWith('OBLIGRAPH_') && !name.startsWith(FOR_TESTS) && !known.includes(name))
    .map((name) => {
      const near = nearestName(name, known);
      return `${name} is not a setting of Obligraph${near ? `: did you mean ${near}?` : `; there are ${known.join(', ')}.`}`;
    });
}

function sentenceOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const value = (given[name] ?? '').replace(/\/\/.*@/u, '//…@'); // a password that somebody wrote into an address
  return `${name} is “${value}”: ${issue.message}.`;
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return NEO4J_SCHEMES.includes(protocol) && hostname !== '' && username === '' && password === '';
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
