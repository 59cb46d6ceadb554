import { welcome } from '../../src/cli/welcome.js';

describe('welcome', () => {
  const facts = {
    url: 'http://127.0.0.1:4000',
    config: { isLoopback: true, introspection: true },
    info: { name: 'sqlite' as const, version: '3.53.0', revision: 7, hash: 'a'.repeat(64) },
    populations: { kinds: { Regulator: 12, Directive: 3 } },
  };

  it('says where to look, on which store, what is there by kind, and what to paste', () => {
    expect(welcome(facts).split('\n')).toEqual([
      'Obligraph is ready.',
      '  GraphQL   http://127.0.0.1:4000/graphql',
      '  GraphiQL  http://127.0.0.1:4000/graphiql',
      '  Start     http://127.0.0.1:4000/ (leads to GraphiQL)',
      '  Store     SQLite 3.53.0, revision 7',
      '  Holds     Directive 3, Regulator 12',
      'Ask, for example:',
      expect.stringMatching(
        /^ {2}curl -s http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: application\/json' -d '\{"query":".*"\}'$/,
      ),
    ]);
  });

  it('names no page that is not served', () => {
    expect(welcome({ ...facts, config: { isLoopback: true, introspection: false } })).not.toContain('graphiql');
  });

  it('warns where other machines can connect', () => {
    expect(welcome({ ...facts, config: { isLoopback: false, introspection: false } })).toContain(
      'Other machines can reach this address',
    );
  });
});
