import { mergeFacts, parseFacts, parseFactsFile } from '../../src/ingestion/DocumentFacts.js';

describe('the facts beside a document', () => {
  it('say what the text does not tell', () => {
    const yaml = `publisher: {id: pub:gazette, name: The Gazette, kind: OFFICIAL}
publishedOn: 2024
retrievedAt: 2024-01-05T10:30:00+08:00
sourceUrl: https://gazette.example.org/1
instrument:
  adoptedOn: 2023-12
`;
    expect(parseFactsFile(yaml, 'a.yaml')).toEqual({
      publisher: { id: 'pub:gazette', name: 'The Gazette', kind: 'OFFICIAL' },
      publishedOn: '2024',
      retrievedAt: '2024-01-05T02:30:00.000Z',
      sourceUrl: 'https://gazette.example.org/1',
      instrument: { adoptedOn: '2023-12' },
    });
  });

  it('may be an empty file', () => {
    expect(parseFactsFile('# nothing yet\n', 'a.yaml')).toEqual({});
  });

  it.each`
    fault                               | facts                                        | message
    ${'an unknown word'}                | ${{ genre: 'GOSSIP' }}                       | ${'genre: '}
    ${'an unknown fact'}                | ${{ publshedOn: '2024' }}                    | ${'publshedOn'}
    ${'a day that is none'}             | ${{ publishedOn: '2024-02-30' }}             | ${'publishedOn: must be a real date'}
    ${'an instant without a zone'}      | ${{ retrievedAt: '2024-01-05T10:30:00' }}    | ${'retrievedAt: must be an instant'}
    ${'an address of another protocol'} | ${{ sourceUrl: 'file:///etc/passwd' }}       | ${'sourceUrl: must be an http'}
    ${'an instrument as publisher'}     | ${{ publisher: 'ins:x:1' }}                  | ${'publisher: must start with pub:'}
    ${'a new publisher without a kind'} | ${{ publisher: { id: 'pub:x', name: 'X' } }} | ${'publisher: must be an id such as'}
    ${'an issuer that cannot issue'}    | ${{ instrument: { issuer: 'jur:cn' } }}      | ${'instrument: issuer: must start with reg: or body:'}
    ${'a malformed id'}                 | ${{ instrument: { id: 'ins: x' } }}          | ${'instrument: id: '}
  `('are refused, with the place, for $fault', ({ facts, message }: { facts: unknown; message: string }) => {
    const parsing = (): unknown => parseFacts(facts, 'a.yaml');
    expect(parsing).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(parsing).toThrow('a.yaml');
    expect(parsing).toThrow(message);
  });

  it('are refused where they are no YAML, or swell by aliases', () => {
    expect(() => parseFactsFile('a: [', 'a.yaml')).toThrow('a.yaml is not YAML');
    expect(() => parseFactsFile('title: &a x\nlicence: *a', 'a.yaml')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it('give way to options, fact by fact', () => {
    const file = parseFacts({ title: 'File', genre: 'OFFICIAL', instrument: { kind: 'LAW', title: 'File' } }, 'f');
    const options = parseFacts({ title: 'Option', instrument: { title: 'Option' } }, 'o');
    expect(mergeFacts(file, options)).toEqual({
      title: 'Option',
      genre: 'OFFICIAL',
      instrument: { kind: 'LAW', title: 'Option' },
    });
    expect(mergeFacts(file, {})).toEqual(file);
    expect(mergeFacts({}, options)).toEqual(options);
  });
});
