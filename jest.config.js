/** Tests are native ES modules: `scripts/test.mjs` and the npm scripts set --experimental-vm-modules. */
export default {
  testEnvironment: 'node',
  testTimeout: 60_000, // two cores are shared with a Neo4j
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
