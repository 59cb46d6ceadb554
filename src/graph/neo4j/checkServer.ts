import { ConfigInvalidError } from '../../domain/errors.js';

/** The oldest server whose Cypher is ours. Calendar versions (2025.01 …) are later. */
const OLDEST = { major: 5, minor: 26 } as const;

/** The version out of what a server calls itself (`Neo4j/5.26.25`). Throws `CONFIG_INVALID` where it is too old. */
export function checkServer(agent: string, uri: string): string {
  const [, name, major, minor] = /^([^/]*)\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isNewEnough = Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor);
  if (name === 'Neo4j' && isNewEnough) return agent.slice('Neo4j/'.length);
  const wanted = `Neo4j ${OLDEST.major}.${OLDEST.minor} or later`;
  throw new ConfigInvalidError(`The server at ${uri} is ${agent || 'of no known version'}; ${wanted} is needed.`);
}
