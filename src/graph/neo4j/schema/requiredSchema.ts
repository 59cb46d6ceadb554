import { graphModel } from '../../model/generated/graphModel.js';
import { cypher, Identifier, joined, type CypherPart } from '../compile/cypher.js';
import { fallenType, kinds, standingLabel, standingType, types } from '../layout.js';

/** A constraint or index that the layout needs: its name, what it is on, and how it is made. */
export interface SchemaItem {
  readonly name: string;
  readonly is: 'constraint' | 'index' | 'fulltext';
  /** Labels or relationship types, sorted. */
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly create: CypherPart;
}

/**
 * All constraints and indexes of the layout, from the graph model (stores.md §4.1). There is no index on a bare property,
 * which the planner would take and then sort.
 *
 * A type that stands holds one open record per fact, so its id alone is unique there, and one id is one look into one
 * index whatever the statistics say; closed records of one id are several, so theirs is an index.
 */
export const requiredSchema: readonly SchemaItem[] = [
  unique('entity_id', 'Entity', ['id']),
  unique('past_record', 'Past', ['id', 'recordedFrom']),
  unique('revision_number', 'Revision', ['number']),
  unique('revision_operation', 'Revision', ['operationId']),
  unique('head_id', 'Head', ['id']),
  unique('text_sha256', 'Text', ['sha256']),
  ...types.map(oneOpenRecord),
  ...types.map(closedRecords),
  ...kinds.flatMap(sortKeys),
  searched(),
];

function unique(name: string, label: string, properties: readonly string[]): SchemaItem {
  const create = cypher`CREATE CONSTRAINT ${new Identifier(name)} IF NOT EXISTS
FOR (n:${new Identifier(label)}) REQUIRE (${columns('n', properties)}) IS UNIQUE`;
  return { name, is: 'constraint', on: [label], properties, create };
}

function oneOpenRecord(type: string): SchemaItem {
  const name = `${type.toLowerCase()}_record`;
  const create = cypher`CREATE CONSTRAINT ${new Identifier(name)} IF NOT EXISTS
FOR ()-[r:${standingType(type)}]-() REQUIRE (r.id) IS UNIQUE`;
  return { name, is: 'constraint', on: [type], properties: ['id'], create };
}

function closedRecords(type: string): SchemaItem {
  const name = `${type.toLowerCase()}_was_record`;
  const create = cypher`CREATE INDEX ${new Identifier(name)} IF NOT EXISTS
FOR ()-[r:${fallenType(type)}]-() ON (r.id)`;
  return { name, is: 'index', on: [fallenType(type).text], properties: ['id'], create };
}

/** The order of each sortable property, alone and behind what an equality often fixes beside it. */
function sortKeys(kind: string): readonly SchemaItem[] {
  const orders = Object.values(graphModel.kinds[kind]?.properties ?? {}).flatMap(({ order }) => (order ? [order] : []));
  return orders
    .flatMap(({ key, with: fixed }) => [[key], ...fixed.map((name) => [name, key])])
    .map((properties) => {
      const name = [kind.toLowerCase(), ...properties].join('_');
      const create = cypher`CREATE INDEX ${new Identifier(name)} IF NOT EXISTS
FOR (n:${standingLabel(kind)}) ON (${columns('n', properties)})`;
      return { name, is: 'index', on: [kind], properties, create };
    });
}

/** Terms are made by `searchTerms`; the analyser only splits them at spaces, so both stores find alike. */
function searched(): SchemaItem {
  const properties = ['searchName', 'searchBody'];
  const create = cypher`CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (n:Entity|Past) ON EACH [${columns('n', properties)}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
  return { name: 'entity_text', is: 'fulltext', on: ['Entity', 'Past'], properties, create };
}

function columns(variable: 'n' | 'r', properties: readonly string[]): CypherPart {
  return joined(
    properties.map((property) => cypher`${new Identifier(variable)}.${new Identifier(property)}`),
    cypher`, `,
  );
}
