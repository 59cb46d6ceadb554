import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest pack with a row of every topic. Each file may be replaced, or left out with null. */
export const SMALL_PACK: Readonly<Record<string, string>> = {
  'pack.yaml': 'id: small\nversion: 1.0.0\nlicence: CC0-1.0\nwhat: a pack for tests\n',
  'sources.yaml': `sources:
  src:page: {title: A page, publisher: Somebody, url: 'https://example.org/page', readOn: '2026-02-10'}
  src:dataset: {title: Some data, publisher: Somebody, url: null, readOn: '2026-01-01'}
`,
  'jurisdictions.yaml': `jurisdictions:
- {id: 'jur:aa', code: AA, kind: STATE, name: Aland, mark: V, sources: ['src:page'], names: [{value: Aland, kind: OFFICIAL, language: en, mark: V}]}
- {id: 'jur:bb', code: BB, kind: SUBDIVISION, name: Bland, sovereign: 'jur:aa', mark: K, sources: [], names: []}
within:
- {from: 'jur:bb', to: 'jur:aa', validFrom: {value: '1990', precision: YEAR}, validTo: {value: '1995-03', precision: MONTH}, mark: V, sources: ['src:page']}
- {from: 'jur:bb', to: 'jur:aa', validFrom: {value: '2001-05-02', precision: DAY}, mark: V, sources: ['src:page']}
`,
  'policy-areas.yaml': `areas:
- {id: 'area:wide', prefLabel: Wide, definition: All of it., broader: null, notation: [], exactMatch: [], closeMatch: [], keywords: []}
- {id: 'area:narrow', prefLabel: Narrow, definition: A part., broader: 'area:wide', notation: [E5], notationMark: K, exactMatch: [], closeMatch: ['https://example.org/1'], matchMark: V, keywords: [{value: narrow things, weight: 0.8, language: en}]}
`,
  'entity-classes.yaml': `classes:
- {id: 'class:firm', prefLabel: Firm, definition: A firm., broader: null, notation: [], exactMatch: [], closeMatch: [], keywords: [{value: firms, weight: 1, language: en}]}
`,
  'bodies.yaml': `bodies:
- id: body:club
  name: The Club
  acronym: CLUB
  kind: FORUM
  seat: null
  legalPersonality: false
  holderKinds: [JURISDICTION]
  foundedOn: {value: '1999-12', precision: MONTH, mark: K}
  marks: {name: V, kind: K, seat: K, foundedOn: K}
  names: [{value: The Club, kind: OFFICIAL, language: en, mark: V}, {value: 俱乐部, kind: ALIAS, language: zh-Hans, mark: K}]
  sources: ['src:dataset', 'src:page']
`,
  'regulators.yaml': `regulators:
- id: reg:aa-bank
  name: Bank of Aland
  acronym: BOA
  legalNature: CENTRAL_BANK
  scope: NATIONAL
  jurisdiction: jur:aa
  mark: V
  foundedOn: {value: '1920-07-01', precision: DAY, mark: K, sources: [], year: {value: '1920', mark: V, sources: ['src:page']}}
  homepage: {value: 'https://bank.example.org', mark: K, sources: []}
  remits:
  - {function: MONETARY, over: 'area:wide', mark: V, sources: ['src:page']}
  - {function: PRUDENTIAL, over: 'class:firm', to: {value: '2010-06-01', precision: DAY}, mark: K, sources: []}
  - {function: PRUDENTIAL, over: 'class:firm', scopeNote: small ones, from: {value: '2010', precision: YEAR}, mark: V, sources: ['src:page']}
  names: [{value: Bank of Aland, kind: OFFICIAL, language: en, mark: V, sources: ['src:page']}, {value: Alandbank, kind: FORMER, language: en, mark: V, validTo: {value: '1950', precision: YEAR}}]
  sources: ['src:page']
`,
  'memberships.yaml': `counts:
- {body: 'body:club', role: MEMBER, expected: 1, rowsWithoutEnd: 1, what: one}
memberships:
- {id: 'mem:club:aa:1', body: 'body:club', holder: 'jur:aa', role: MEMBER, status: ACTIVE, from: {value: '2023-02', precision: MONTH}, to: null, attestedOn: {value: '2026', precision: YEAR}, mark: V, fromMark: K, dayUnchecked: '2023-02-07', sources: ['src:page']}
- {id: 'mem:club:bb:1', body: 'body:club', holder: 'jur:bb', role: OBSERVER, status: ACTIVE, from: null, to: null, attestedOn: {value: '2024-03', precision: MONTH}, mark: K, sources: []}
`,
  'ambiguous-acronyms.yaml': `acronyms:
- {acronym: BOA, forms: [BOA], ids: ['reg:aa-bank'], current: ['reg:aa-bank'], others: ['body:club', a snake], mark: K}
`,
};

/** A seeds' folder that holds just these packs and documents; removed with `remove`. */
export async function aSeedsFolder(
  packs: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
  documents: Readonly<Record<string, string>> = {},
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'obligraph-seeds-'));
  for (const [pack, files] of Object.entries(packs)) {
    await mkdir(join(folder, 'packs', pack), { recursive: true });
    for (const [name, text] of Object.entries(files))
      if (text !== null) await writeFile(join(folder, 'packs', pack, name), text);
  }
  for (const [name, text] of Object.entries(documents)) {
    await mkdir(join(folder, 'documents'), { recursive: true });
    await writeFile(join(folder, 'documents', name), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
