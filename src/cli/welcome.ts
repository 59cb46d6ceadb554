import type { Config } from '../config/readConfig.js';
import type { StoreInfo } from '../graph/GraphStore.js';
import type { Populations } from '../graph/model/Populations.js';

interface WelcomeFacts {
  readonly url: string;
  readonly config: Pick<Config, 'isLoopback' | 'introspection'>;
  readonly info: StoreInfo;
  readonly populations: Pick<Populations, 'kinds'>;
}

/** A query that a fresh install answers, short enough to paste. */
const FIRST_QUERY =
  '{ regulator(id: "reg:cn-pboc") { name directives(first: 3) { nodes { modality statement { exact start end } } } } }';

/** What `serve` says when it is ready: where to look, what is there, and one query to paste. */
export function welcome({ url, config, info, populations }: WelcomeFacts): string {
  const kinds = Object.entries(populations.kinds).sort(([a], [b]) => (a < b ? -1 : 1));
  const held = kinds.map(([kind, count]) => `${kind} ${count}`).join(', ');
  const lines = [
    'Obligraph is ready.',
    `  GraphQL   ${url}/graphql`,
    ...(config.introspection ? [`  GraphiQL  ${url}/graphiql`, `  Start     ${url}/ (leads to GraphiQL)`] : []),
    `  Store     ${info.name === 'neo4j' ? 'Neo4j' : 'SQLite'} ${info.version}, revision ${info.revision}`,
    `  Holds     ${held === '' ? 'nothing yet' : held}`,
    'Ask, for example:',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
  ];
  if (!config.isLoopback)
    lines.push('Other machines can reach this address, and every caller may do everything: put a gate before it.');
  return lines.join('\n');
}
