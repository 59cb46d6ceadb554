import { parse, validate } from 'graphql';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import { seedsFolder } from '../../src/config/places.js';
import { readExamples } from '../../src/server/readExamples.js';

const examples = await readExamples(`${seedsFolder}/examples`);

describe('the queries that GraphiQL opens on', () => {
  it('are there, in order', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.map(({ name }) => name)).toEqual(examples.map(({ name }) => name).sort());
  });

  it.each(examples)('$name asks for what the schema has', ({ query }) => {
    expect(validate(executableSchema(), parse(query))).toEqual([]);
  });
});
