/** Who may import whom: the table of the house, as rules. Type imports count. */
const mayImport = {
  util: [],
  domain: ['util/'],
  config: ['domain/', 'util/'],
  documents: ['domain/', 'util/'],
  extraction: ['domain/', 'util/'],
  graph: ['domain/', 'util/'],
  ingestion: ['documents/', 'extraction/', 'graph/GraphStore.ts', 'graph/model/', 'graph/plan/', 'domain/', 'util/'],
  graphql: ['graph/GraphStore.ts', 'graph/model/', 'graph/plan/', 'ingestion/[^/]+[.]ts$', 'domain/', 'util/'],
  server: ['graphql/', 'ingestion/', 'graph/', 'config/', 'domain/', 'util/'],
  cli: ['server/', 'graphql/', 'ingestion/', 'graph/', 'config/', 'domain/', 'util/'],
};

/** A library is known in one place only. */
const homes = {
  'neo4j-driver': 'graph/neo4j/',
  '@photostructure/sqlite': 'graph/sqlite/',
  parse5: 'documents/',
  'wink-[^/]+|chrono-node|eld': 'extraction/',
  graphql: '(graph/plan|graphql|server)/',
  '@apollo/server|dataloader': '(graphql|server)/',
  'fastify|@fastify/[^/]+|@as-integrations/[^/]+|@graphql-yoga/[^/]+': 'server/',
  '@graphql-codegen/[^/]+': 'graphql/codegen/',
  'commander|close-with-grace': '(cli|server)/',
  yaml: 'ingestion/',
};

const rooms = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room}-looks-only-upstream`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`${room}/`, ...others].map((place) => `^src/${place}`) },
}));

const librariesAtHome = Object.entries(homes).map(([library, home]) => ({
  name: `${library}-lives-in-${home}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${home}` },
  to: { path: `node_modules/(${library})/` }, // resolved paths end in a file of the package
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...librariesAtHome,
    {
      name: 'every-room-is-in-the-table',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(mayImport).map((room) => `^src/${room}/`) },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'stores-never-meet',
      severity: 'error',
      from: { path: '^src/graph/(sqlite|neo4j)/' },
      to: { path: '^src/graph/(sqlite|neo4j)/', pathNot: '^src/graph/$1/' },
    },
    {
      name: 'plans-know-no-store',
      severity: 'error',
      from: { path: '^src/graph/(plan|model)/' },
      to: { path: '^src/graph/(sqlite|neo4j)/' },
    },
    {
      name: 'pure-rooms-touch-no-machine',
      severity: 'error',
      from: { path: '^src/(util|domain|extraction|graph/(model|plan))/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' }, // a hash is a pure function
    },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
