import type { EdgeState, NodeState } from '../../src/domain/ChangeSet.js';
import { kindOfId, parseId } from '../../src/domain/Id.js';
import { checkChangeSet } from '../../src/graph/model/checkChangeSet.js';
import { loadPacks, type LoadedPacks } from '../../src/ingestion/loadPacks.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';

const loadSmall = async (
  files: Readonly<Record<string, string | null>> = {},
  folder = 'small',
): Promise<LoadedPacks> => {
  const seeds = await aSeedsFolder({ [folder]: { ...SMALL_PACK, ...files } });
  try {
    return await loadPacks(`${seeds.folder}/packs`);
  } finally {
    await seeds.remove();
  }
};

const node = (packs: LoadedPacks, id: string): NodeState['properties'] | undefined =>
  packs.files.flatMap(({ nodes }) => nodes).find((state) => state.id === id)?.properties;
const edges = (packs: LoadedPacks, type: string, from: string): readonly EdgeState[] =>
  packs.files.flatMap((file) => file.edges).filter((edge) => edge.type === type && edge.from === from);

describe('a pack', () => {
  it('is loaded in an order in which the ends of every link come before it', async () => {
    const packs = await loadSmall();
    const held = new Set<string>();
    for (const { nodes, edges: links } of packs.files) {
      for (const { id } of nodes) held.add(id);
      for (const { from, to } of links) expect([held.has(from), held.has(to)]).toEqual([true, true]);
    }
    expect(packs.files.map(({ support }) => support)).toEqual([
      'pack:small/jurisdictions',
      'pack:small/policy-areas',
      'pack:small/entity-classes',
      'pack:small/bodies',
      'pack:small/regulators',
      'pack:small/memberships',
    ]);
  });

  it('makes a seen row an accepted record with its source and the day it was read', async () => {
    expect(node(await loadSmall(), 'jur:aa')).toEqual({
      code: 'AA',
      kind: 'STATE',
      name: 'Aland',
      method: 'SEED',
      reviewState: 'ACCEPTED',
      confidence: 1,
      sourceUrl: 'https://example.org/page',
      checkedOn: '2026-02-10',
    });
  });

  it('makes general knowledge an extracted record of half confidence without a source', async () => {
    expect(node(await loadSmall(), 'jur:bb')).toEqual({
      code: 'BB',
      kind: 'SUBDIVISION',
      name: 'Bland',
      sovereign: 'jur:aa',
      method: 'SEED',
      reviewState: 'EXTRACTED',
      confidence: 0.5,
    });
  });

  it('takes the day from the first source and the address from the first source that has one', async () => {
    expect(node(await loadSmall(), 'body:club')).toMatchObject({
      checkedOn: '2026-01-01',
      sourceUrl: 'https://example.org/page',
    });
  });

  it('names the unchecked properties of a seen row, of those alone that it has', async () => {
    const packs = await loadSmall();
    expect(node(packs, 'body:club')?.unchecked).toEqual(['kind', 'foundedOn']);
    expect(node(packs, 'area:narrow')?.unchecked).toEqual(['notation']);
    expect(node(packs, 'mem:club:aa:1')?.unchecked).toEqual(['validFrom']);
    expect(node(packs, 'reg:aa-bank')?.unchecked).toEqual(['homepage']);
  });

  it('loads the year that was seen and not the day from general knowledge', async () => {
    expect(node(await loadSmall(), 'reg:aa-bank')).toMatchObject({
      foundedOn: '1920-01-01',
      foundedOnPrecision: 'YEAR',
      foundedOnEdtf: '1920',
    });
  });

  it('keeps the outer and the inner days of a stretch that is known to the month', async () => {
    const membership = node(await loadSmall(), 'mem:club:aa:1');
    expect(membership).toMatchObject({
      validFrom: '2023-02-01',
      validFromPrecision: 'MONTH',
      validFromEdtf: '2023-02',
      fromMax: '2023-02-28',
    });
    expect(membership).not.toHaveProperty('validTo');
    expect(membership).not.toHaveProperty('dayUnchecked');
  });

  it('takes the attested day for the inner start where no start is recorded', async () => {
    const membership = node(await loadSmall(), 'mem:club:bb:1');
    expect(membership).toMatchObject({ attestedOn: '2024-03-31', fromMax: '2024-03-31' });
    expect(membership).not.toHaveProperty('validFrom');
  });

  it('attests nothing later than the day on which the source was read', async () => {
    expect(node(await loadSmall(), 'mem:club:aa:1')?.attestedOn).toBe('2026-02-10');
  });

  it('numbers the stretches of one relationship in the order of the file', async () => {
    const packs = await loadSmall();
    expect(
      edges(packs, 'WITHIN_JURISDICTION', 'jur:bb').map(({ period, properties }) => [
        period,
        properties.validFrom,
        properties.validTo,
      ]),
    ).toEqual([
      [1, '1990-01-01', '1995-03-31'],
      [2, '2001-05-02', undefined],
    ]);
    expect(edges(packs, 'HAS_REMIT', 'reg:aa-bank').map(({ slot, period }) => [slot, period])).toEqual([
      ['MONETARY', 1],
      ['PRUDENTIAL', 1],
      ['PRUDENTIAL', 2],
    ]);
  });

  it('upholds its links by its file', async () => {
    const packs = await loadSmall();
    for (const { support, edges: links } of packs.files) {
      for (const { properties } of links) expect(properties.supports).toEqual([support]);
    }
  });

  it('tells of which roles every open seat is held', async () => {
    const held = await loadSmall();
    expect(node(held, 'body:club')?.completeRoles).toEqual(['MEMBER']);
    const lacking = await loadSmall({
      'memberships.yaml': SMALL_PACK['memberships.yaml']!.replace('expected: 1', 'expected: 2'),
    });
    expect(node(lacking, 'body:club')).not.toHaveProperty('completeRoles');
    expect(lacking.files.at(-1)?.findings).toMatchObject([{ code: 'COUNT_DIFFERS' }]);
  });

  it('makes names with their match key and script, dated where they were in use for a time', async () => {
    const packs = await loadSmall();
    const names = packs.files.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'Name');
    expect(names.map(({ properties }) => [properties.value, properties.folded, properties.script])).toEqual(
      expect.arrayContaining([
        ['The Club', 'club', 'Latn'],
        ['俱乐部', '俱乐部', 'Hans'],
      ]),
    );
    const [, former] = edges(packs, 'HAS_NAME', 'reg:aa-bank');
    expect(former?.properties).toMatchObject({
      validTo: '1950-12-31',
      toMin: '1950-01-01',
      sourceUrl: 'https://example.org/page',
    });
  });

  it('gives names and keywords to extraction', async () => {
    const { reference } = await loadSmall();
    expect(reference.names).toContainEqual({
      owner: 'reg:aa-bank',
      value: 'Alandbank',
      kind: 'FORMER',
      language: 'en',
      validTo: '1950-12-31',
    });
    expect(reference.areaKeywords).toEqual([
      { owner: 'area:narrow', value: 'narrow things', weight: 0.8, language: 'en' },
    ]);
    expect(reference.ambiguousAcronyms).toEqual([{ forms: ['BOA'], owners: ['reg:aa-bank', 'body:club'] }]);
    expect(reference.jurisdictionOf.get(parseId('reg:aa-bank'))).toBe('jur:aa');
    expect(reference.broaderArea.get(parseId('area:narrow'))).toEqual(['area:wide']);
  });

  it('tells a row whose end no pack holds, and leaves the link out', async () => {
    const packs = await loadSmall({
      'memberships.yaml': SMALL_PACK['memberships.yaml']!.replace("holder: 'jur:bb'", "holder: 'jur:zz'"),
      'entity-classes.yaml': null,
    });
    expect(packs.files.flatMap(({ findings }) => findings)).toEqual([
      {
        code: 'END_MISSING',
        message: expect.stringContaining('small/regulators.yaml: reg:aa-bank: remits[1]: no pack holds class:firm'),
      },
      { code: 'END_MISSING', message: expect.stringContaining('reg:aa-bank: remits[2]') },
      {
        code: 'END_MISSING',
        message: expect.stringContaining('small/memberships.yaml: mem:club:bb:1: no pack holds jur:zz'),
      },
    ]);
    expect(node(packs, 'mem:club:bb:1')).toBeUndefined();
  });

  it('is refused with every fault at once, each named by file, row and field', async () => {
    const loading = loadSmall({
      'jurisdictions.yaml': SMALL_PACK['jurisdictions.yaml']!.replace('kind: STATE', 'kind: KINGDOM').replace(
        'code: BB',
        'code: bb',
      ),
      'regulators.yaml': SMALL_PACK['regulators.yaml']!.replace("value: '2010-06-01'", "value: '2010-06-31'").replace(
        'legalNature',
        'legalnature',
      ),
      'sources.yaml': 'sources: [',
    });
    await expect(loading).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const message = await loading.then(String, String);
    for (const place of [
      'small/jurisdictions.yaml: jur:aa: kind: ',
      'small/jurisdictions.yaml: jur:bb: code: must be an ISO 3166 code',
      'small/regulators.yaml: reg:aa-bank: remits[1].to: must be a real date',
      'small/regulators.yaml: reg:aa-bank: legalNature: ',
      'Unrecognized key: "legalnature"',
      'small/sources.yaml: line 1, column ',
    ]) {
      expect(message).toContain(place);
    }
  });

  it.each`
    fault                                        | file                    | from                                | to                                     | place
    ${'a source that no row describes'}          | ${'jurisdictions.yaml'} | ${"mark: V, sources: ['src:page']"} | ${"mark: V, sources: ['src:nowhere']"} | ${'jur:aa: sources: no source row is called src:nowhere'}
    ${'an id of another kind'}                   | ${'bodies.yaml'}        | ${'id: body:club'}                  | ${'id: reg:club'}                      | ${'reg:club: id: must start with body:'}
    ${'an end before its start'}                 | ${'jurisdictions.yaml'} | ${"value: '1995-03'"}               | ${"value: '1989-03'"}                  | ${'within[0]: validTo: must lie after validFrom'}
    ${'a precision that the value has not'}      | ${'bodies.yaml'}        | ${'precision: MONTH'}               | ${'precision: DAY'}                    | ${'body:club: foundedOn: must be a real date'}
    ${'a row that stands twice'}                 | ${'jurisdictions.yaml'} | ${"id: 'jur:bb', code: BB"}         | ${"id: 'jur:aa', code: BB"}            | ${'jur:aa: id: stands in small/jurisdictions.yaml already'}
    ${'a pack that is not called as its folder'} | ${'pack.yaml'}          | ${'id: small'}                      | ${'id: other'}                         | ${"small/pack.yaml: id: must be the folder's name"}
    ${'a column that does not exist'}            | ${'memberships.yaml'}   | ${'fromMark: K'}                    | ${'formMark: K'}                       | ${'mem:club:aa:1: Unrecognized key: "formMark"'}
  `('refuses $fault', async ({ file, from, to, place }: Record<'file' | 'from' | 'to' | 'place', string>) => {
    const text = SMALL_PACK[file]!;
    expect(text).toContain(from);
    await expect(loadSmall({ [file]: text.replace(from, to) })).rejects.toThrow(place);
  });

  it('refuses a file whose topic is not known, and a pack without pack.yaml', async () => {
    const loading = loadSmall({ 'planets.yaml': 'planets: []', 'pack.yaml': null });
    await expect(loading).rejects.toThrow('small/planets.yaml: no topic has this name');
    await expect(loading).rejects.toThrow('small/pack.yaml: missing');
  });

  it('may not swell by YAML aliases', async () => {
    await expect(loadSmall({ 'entity-classes.yaml': 'classes: &a []\nmore: *a' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the packs that ship', () => {
  let packs: LoadedPacks;
  beforeAll(async () => {
    packs = await loadPacks('seeds/packs');
    // A second, ten on a machine that is busy.
  }, 60_000);

  it('load without a fault or a finding', () => {
    expect(packs.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(packs.files.map(({ topic, rows }) => [topic, rows])).toEqual([
      ['jurisdictions', 260],
      ['policy-areas', 63],
      ['entity-classes', 13],
      ['bodies', 66],
      ['regulators', 551],
      ['memberships', 1637],
    ]);
  });

  it('keep to the graph’s model in every record', () => {
    for (const { nodes, edges: links } of packs.files) {
      const empty = { expects: [], retract: [], withdraw: [], texts: [] };
      const by = { actor: { id: 'test', kind: 'SOFTWARE' }, origin: { door: 'START', tool: 'test@1' } } as const;
      const operation = { operationId: '00000000-0000-4000-8000-000000000000', reason: 'test', ...by };
      expect(() => checkChangeSet({ ...operation, ...empty, nodes, edges: links })).not.toThrow();
    }
  });

  it('hold Russia’s stretches in the FATF with their exact days', () => {
    expect(node(packs, 'mem:fatf:ru:1')).toMatchObject({
      status: 'ACTIVE',
      validTo: '2023-02-24',
      toMin: '2023-02-24',
    });
    expect(node(packs, 'mem:fatf:ru:2')).toMatchObject({ status: 'SUSPENDED', validFrom: '2023-02-24' });
  });

  it('let the African Union join the G20 on 9 September 2023, and hold all its seats', () => {
    expect(node(packs, 'mem:g20:african-union:1')).toMatchObject({
      role: 'MEMBER',
      validFrom: '2023-09-09',
      fromMax: '2023-09-09',
    });
    expect(node(packs, 'body:g20')?.completeRoles).toEqual(['MEMBER']);
  });

  it('let the supervision of banks in China change hands on 18 May 2023', () => {
    const banks = (id: string) =>
      edges(packs, 'HAS_REMIT', id).filter(({ to, slot }) => to === 'class:bank' && slot === 'PRUDENTIAL');
    expect(banks('reg:cn-cbirc').map(({ properties }) => properties.validTo)).toEqual(['2023-05-18']);
    expect(banks('reg:cn-nfra').map(({ properties }) => properties.validFrom)).toEqual(['2023-05-18']);
  });

  it('carry an address for every link that was seen and has a source', () => {
    const seen = packs.files
      .flatMap((file) => file.edges)
      .filter(({ type, properties }) => type === 'HAS_REMIT' && properties.reviewState === 'ACCEPTED');
    expect(seen.length).toBeGreaterThan(200);
    expect(seen.filter(({ properties }) => properties.sourceUrl === undefined)).toEqual([]);
  });

  it('never link a kind of record by an id of another', () => {
    for (const { id, kind } of packs.files.flatMap(({ nodes }) => nodes)) expect(kindOfId(id)).toBe(kind);
  });
});
