import { jest } from '@jest/globals';
import { join } from 'node:path';
import type { Finding } from '../../../src/domain/Finding.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { DatabaseSync } from '../../../src/graph/sqlite/database/driver.js';
import {
  aChangeSet,
  aDirective,
  aDocument,
  anEdge,
  anInstrument,
  aProvision,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();

/** A store with open, changed, retracted and reopened records, texts and search terms. */
async function aFilledFolder(): Promise<string> {
  const folder = await aFolder();
  const store = await openGraphStore({ kind: 'sqlite', folder });
  const text = aText('First part. Second part.');
  const issued = anEdge('ISSUED', 'reg:one', 'ins:one', { supports: [`doc:${text.sha256.slice(0, 32)}`] });
  const parts = [
    aDirective({ appliesFrom: '2024-02-01' }),
    { nodes: [aDocument(text), aProvision(text, 'p_1', 0, 11, { heading: 'A heading' })], texts: [text] },
    {
      nodes: [aRegulator({ name: 'Office of 银行 matters' }, 'reg:one'), anInstrument({}, 'ins:one')],
      edges: [issued],
    },
  ];
  const write = (rows: Parameters<typeof aChangeSet>[0]) => store.write(aChangeSet(rows), READ);
  await write(together(...parts));
  await write({ nodes: [anInstrument({ name: 'Another name' }, 'ins:one'), aRegulator({}, 'reg:two')] });
  await write({ edges: [{ ...issued, properties: { ...issued.properties, confidence: 0.5 } }] });
  await write({ nodes: [aRegulator({ reviewState: 'REJECTED', name: 'Office of 银行 matters' }, 'reg:one')] });
  await write({ retract: [aRegulator({}, 'reg:two').id] });
  await write({ nodes: [aRegulator({ name: 'Back again' }, 'reg:two')] });
  await store.close();
  return folder;
}

async function findings(folder: string): Promise<readonly Finding[]> {
  const store = await openGraphStore({ kind: 'sqlite', folder, role: 'tool' });
  const found: Finding[] = [];
  for await (const finding of store.verify(READ)) found.push(finding);
  await store.close();
  return found;
}

describe('The check of the embedded store', () => {
  it('finds nothing where all is as it was written', async () => {
    expect(await findings(await aFilledFolder())).toEqual([]);
  });

  it.each([
    [
      'a state missing in the search index',
      "DELETE FROM search WHERE rowid = (SELECT pk FROM node WHERE id = 'reg:one')",
      'KEYS_DIFFER',
    ],
    ['other terms in the search index', "INSERT INTO search(rowid, name) VALUES (9999, 'nobody')", 'KEYS_DIFFER'],
    ['other terms beside the record', "UPDATE node SET search_name = 'other' WHERE id = 'reg:one'", 'KEYS_DIFFER'],
    [
      'a column that differs from the properties',
      "UPDATE node SET modality = 'RIGHT' WHERE modality IS NOT NULL",
      'KEYS_DIFFER',
    ],
    [
      'a former state that was changed',
      "UPDATE node_past SET props = json_set(props, '$.name', 'never')",
      'HISTORY_DIFFERS',
    ],
    [
      'a former state that is gone',
      'DELETE FROM node_past WHERE pk = (SELECT max(pk) FROM node_past)',
      'HISTORY_DIFFERS',
    ],
    [
      'a former state with another interval',
      'UPDATE edge SET recorded_to = recorded_to + 1 WHERE recorded_to IS NOT NULL',
      'HISTORY_DIFFERS',
    ],
    [
      'a closed relationship that reads would see',
      'UPDATE edge SET stands = 1 WHERE recorded_to IS NOT NULL',
      'STANDING_WRONG',
    ],
    ['a hidden relationship that should stand', 'UPDATE edge SET stands = 0 WHERE stands = 1', 'STANDING_WRONG'],
    ['a relationship that withdrawing would miss', 'DELETE FROM edge_ground', 'KEYS_DIFFER'],
    [
      'a relationship without its end',
      "PRAGMA foreign_keys = OFF; DELETE FROM node WHERE id = 'ins:one'",
      'FILE_DAMAGED',
    ],
    [
      'an entry kept under another operation',
      "DROP TRIGGER journal_refuses_update; UPDATE journal SET operation_id = 'x' WHERE revision = 2",
      'CHAIN_BROKEN',
    ],
    [
      'an entry whose words were changed',
      "DROP TRIGGER journal_refuses_update; UPDATE journal SET body = replace(body, 'tester', 'nobody') WHERE revision = 2",
      'CHAIN_BROKEN',
    ],
    [
      'a text that was changed',
      "DROP TRIGGER text_refuses_update; UPDATE text SET body = replace(body, 'First', 'Third')",
      'TEXT_CHANGED',
    ],
  ])('finds %s', async (_, sql, code) => {
    const folder = await aFilledFolder();
    const database = new DatabaseSync(join(folder, 'graph.db'));
    database.exec(sql);
    database.close();
    expect((await findings(folder)).map((finding) => finding.code)).toContain(code);
  });

  it('finds an index that lacks a row', async () => {
    const folder = await aFilledFolder();
    const database = new DatabaseSync(join(folder, 'graph.db'));
    // The column is in no other index, so its row stays away from this one.
    database.exec("DROP INDEX node_kind; UPDATE node SET stands = 0 WHERE id = 'reg:two'");
    database.close();
    expect((await findings(folder)).map(({ code }) => code)).toContain('STANDING_WRONG');
  });

  it('stops at its deadline and at its signal', async () => {
    const folder = await aFilledFolder();
    const store = await openGraphStore({ kind: 'sqlite', folder });
    const drain = async (deadlineMs: number, signal: AbortSignal) => {
      for await (const finding of store.verify({ deadlineMs, signal })) expect(finding).toBeUndefined();
    };
    await expect(drain(0, READ.signal)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect(drain(60_000, AbortSignal.abort())).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await store.close();
  });
});
