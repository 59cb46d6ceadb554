import { mergeFacts, parseFacts, parseFactsFile, type DocumentFacts } from '../../src/ingestion/DocumentFacts.js';

const file = (yaml: string): DocumentFacts => parseFactsFile(new TextEncoder().encode(yaml), 'a.yaml');

describe('the facts beside a document', () => {
  it('say what the text does not tell', () => {
    const yaml = `publisher: {id: pub:gazette, name: The Gazette, kind: OFFICIAL}
publishedOn: 2024
retrievedAt: 2024-01-05T10:30:00+08:00
sourceUrl: https://gazette.example.org/1
instrument:
  adoptedOn: 2023-12
`;
    expect(file(yaml)).toEqual({
      publisher: { id: 'pub:gazette', name: 'The Gazette', kind: 'OFFICIAL' },
      publishedOn: '2024',
      retrievedAt: '2024-01-05T02:30:00.000Z',
      sourceUrl: 'https://gazette.example.org/1',
      instrument: { adoptedOn: '2023-12' },
    });
  });

  it('may be an empty file', () => {
    expect(file('# nothing yet\n')).toEqual({});
  });

  it.each`
    fault                                   | facts                                                                       | message
    ${'an unknown word'}                    | ${{ genre: 'GOSSIP' }}                                                      | ${'genre: '}
    ${'an unknown fact'}                    | ${{ publshedOn: '2024' }}                                                   | ${'publshedOn'}
    ${'a day that is none'}                 | ${{ publishedOn: '2024-02-30' }}                                            | ${'publishedOn: must be a real date'}
    ${'an instant without a zone'}          | ${{ retrievedAt: '2024-01-05T10:30:00' }}                                   | ${'retrievedAt: must be an instant'}
    ${'an address of another protocol'}     | ${{ sourceUrl: 'file:///etc/passwd' }}                                      | ${'sourceUrl: must be an http'}
    ${'an instrument as publisher'}         | ${{ publisher: 'ins:x:1' }}                                                 | ${'publisher: must start with pub:'}
    ${'a new publisher without a kind'}     | ${{ publisher: { id: 'pub:x', name: 'X' } }}                                | ${'publisher.kind: '}
    ${'an issuer that cannot issue'}        | ${{ instrument: { issuer: 'jur:cn' } }}                                     | ${'instrument.issuer: must start with reg: or body:'}
    ${'a publisher that is a number'}       | ${{ publisher: 5 }}                                                         | ${'publisher: must be an id such as'}
    ${'a list for a day'}                   | ${{ publishedOn: ['2024'] }}                                                | ${'publishedOn: must be a real date'}
    ${'a NUL'}                              | ${{ title: 'a\u0000b' }}                                                    | ${'title: must hold no control'}
    ${'half a character'}                   | ${{ title: '\ud800' }}                                                      | ${'title: must hold no control'}
    ${'an empty title'}                     | ${{ title: ' ' }}                                                           | ${'title: must not be empty'}
    ${'a password in an address'}           | ${{ sourceUrl: 'https://me:pw@example.org/' }}                              | ${'sourceUrl: must hold no user name and no password'}
    ${'a force that ends before it starts'} | ${{ instrument: { inForceFrom: '2025', inForceTo: '2024' } }}               | ${'instrument.inForceTo: must lie after inForceFrom'}
    ${'a meeting of no length'}             | ${{ instrument: { occasionFrom: '2024-01-05', occasionTo: '2024-01-05' } }} | ${'instrument.occasionTo: must lie after'}
    ${'a malformed id'}                     | ${{ instrument: { id: 'ins: x' } }}                                         | ${'instrument.id: must start with ins: and go on with'}
  `('are refused, with the place, for $fault', ({ facts, message }: { facts: unknown; message: string }) => {
    const parsing = (): unknown => parseFacts(facts, 'a.yaml');
    expect(parsing).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(parsing).toThrow('a.yaml');
    expect(parsing).toThrow(message);
  });

  it.each`
    what               | yaml                                     | message
    ${'no YAML'}       | ${'a: ['}                                | ${'a.yaml is not YAML that is read here: line 1'}
    ${'an alias'}      | ${'title: &a x\nlicence: *a'}            | ${'Aliases (*name) are not read'}
    ${'a tag'}         | ${'title: !!js/function "function(){}"'} | ${'line 1, column 8: Unresolved tag'}
    ${'a key twice'}   | ${'title: a\ntitle: b'}                  | ${'line 2, column 1: Map keys must be unique'}
    ${'two documents'} | ${'title: a\n---\ntitle: b'}             | ${'It holds more than one document'}
  `('are refused in one line for $what', ({ yaml, message }: { yaml: string; message: string }) => {
    expect(() => file(yaml)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => file(yaml)).toThrow(message);
    expect(() => file(yaml)).not.toThrow(/\n|stack|YAML\./);
  });

  it.each(['[', '{a: ', '- ', '? '])('are refused where they nest “%s” without end', (opening) => {
    const deep = opening.repeat(20_000);
    expect(() => file(deep)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => file(deep)).toThrow('nested more than 64 deep');
  });

  it('are refused in another encoding, whose words would be written wrong', () => {
    const latin1 = Uint8Array.from([...new TextEncoder().encode('title: Caf'), 0xe9]);
    expect(() => parseFactsFile(latin1, 'a.yaml')).toThrow('a.yaml is not UTF-8.');
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
