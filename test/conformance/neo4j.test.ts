import { startNeo4j } from '../support/neo4jServer.js';
import { describeOnNeo4j } from '../support/neo4jSuite.js';
import { describeGraphStore } from './graphStore.js';
import { neo4jOn } from './stores/openNeo4j.js';

describeOnNeo4j(startNeo4j, 'On a real server', (server) => {
  describeGraphStore('Neo4j', neo4jOn(server), { hub: 5_000, rows: 5_000 });
});
