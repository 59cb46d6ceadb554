import { resolve } from 'node:path';
import { readConfig } from '../../src/config/readConfig.js';
import { ConfigInvalidError } from '../../src/domain/errors.js';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigInvalidError);
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
};

describe('readConfig', () => {
  it('without any variable serves the embedded store on 127.0.0.1:4000 with introspection on', () => {
    expect(readConfig({})).toEqual({
      dataFolder: resolve('data'),
      host: '127.0.0.1',
      port: 4000,
      isLoopback: true,
      introspection: true,
      store: { kind: 'sqlite', folder: resolve('data') },
    });
  });

  it('gives a frozen object', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.store)).toBe(true);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ OBLIGRAPH_PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it('chooses Neo4j where its address is set, with the user neo4j by default', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://db.example:7687', NEO4J_PASSWORD: 'a secret' }).store).toEqual({
      kind: 'neo4j',
      uri: 'bolt://db.example:7687',
      user: 'neo4j',
      password: 'a secret',
    });
  });

  it.each`
    host           | introspection
    ${'localhost'} | ${true}
    ${'127.8.0.1'} | ${true}
    ${'::1'}       | ${true}
    ${'0.0.0.0'}   | ${false}
    ${'10.0.0.7'}  | ${false}
    ${'127.evil'}  | ${false}
  `('leaves introspection on by default only where no other machine connects: $host', ({ host, introspection }) => {
    expect(readConfig({ OBLIGRAPH_HOST: host }).introspection).toBe(introspection);
  });

  it('lets OBLIGRAPH_INTROSPECTION decide otherwise', () => {
    expect(readConfig({ OBLIGRAPH_HOST: '0.0.0.0', OBLIGRAPH_INTROSPECTION: 'on' }).introspection).toBe(true);
    expect(readConfig({ OBLIGRAPH_INTROSPECTION: 'off' }).introspection).toBe(false);
  });

  it.each`
    environment                                             | sentence
    ${{ OBLIGRAPH_PORT: 'abc' }}                            | ${'OBLIGRAPH_PORT is “abc”: use a whole number from 0 to 65535.'}
    ${{ OBLIGRAPH_PORT: '65536' }}                          | ${'OBLIGRAPH_PORT is “65536”: use a whole number from 0 to 65535.'}
    ${{ OBLIGRAPH_PORT: '-1' }}                             | ${'OBLIGRAPH_PORT is “-1”: use a whole number from 0 to 65535.'}
    ${{ OBLIGRAPH_HOST: 'http://x' }}                       | ${'OBLIGRAPH_HOST is “http://x”: use an address or a host name, such as 127.0.0.1.'}
    ${{ OBLIGRAPH_PROT: '1' }}                              | ${'OBLIGRAPH_PROT is not a setting of Obligraph: did you mean OBLIGRAPH_PORT?'}
    ${{ OBLIGRAPH_INTROSPECTION: 'yes' }}                   | ${'OBLIGRAPH_INTROSPECTION is “yes”: use “on” or “off”.'}
    ${{ NEO4J_URI: 'http://x:1', NEO4J_PASSWORD: 'p' }}     | ${'NEO4J_URI is “http://x:1”: use an address such as bolt://127.0.0.1:7687, without user or password.'}
    ${{ NEO4J_URI: '127.0.0.1:7687', NEO4J_PASSWORD: 'p' }} | ${'NEO4J_URI is “127.0.0.1:7687”: use an address such as bolt://127.0.0.1:7687, without user or password.'}
    ${{ NEO4J_URI: 'bolt://db:1' }}                         | ${'NEO4J_URI is set and NEO4J_PASSWORD is not: set the password of the user in NEO4J_USER (neo4j).'}
  `('refuses $environment in words', ({ environment, sentence }) => {
    expect(refusal(environment)).toBe(sentence);
  });

  it('names every fault at once', () => {
    expect(refusal({ OBLIGRAPH_PORT: 'x', OBLIGRAPH_DATE: '/tmp' })).toBe(
      'OBLIGRAPH_DATE is not a setting of Obligraph: did you mean OBLIGRAPH_DATA? OBLIGRAPH_PORT is “x”: use a whole number from 0 to 65535.',
    );
  });

  it('lists the settings where no known name is near', () => {
    expect(refusal({ OBLIGRAPH_WEATHER_FORECAST: '1' })).toContain(
      'there are OBLIGRAPH_DATA, OBLIGRAPH_HOST, OBLIGRAPH_PORT',
    );
  });

  it('never repeats a password that somebody wrote into the address', () => {
    expect(refusal({ NEO4J_URI: 'bolt://neo4j:hunter22@db:7687', NEO4J_PASSWORD: 'p' })).not.toContain('hunter22');
  });

  it('leaves the variables of the test suites alone', () => {
    expect(readConfig({ OBLIGRAPH_TEST_NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual(readConfig({}));
  });
});
