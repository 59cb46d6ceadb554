import type { ChangeSet } from '../../../src/domain/ChangeSet.js';
import { edgeId } from '../../../src/domain/EdgeId.js';
import { planWrite } from '../../../src/graph/model/planWrite.js';
import {
  aChangeSet,
  aDirective,
  aDocument,
  anEdge,
  anEvidence,
  aProvision,
  aRegulator,
  anInternationalBody,
  aText,
} from '../../support/builders.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { READ } from '../../support/read.js';

const NOW = Date.parse('2024-05-01T00:00:00.000Z');

/** What a set does to the graph that earlier sets made. */
async function planned(parts: Partial<ChangeSet>, ...earlier: readonly Partial<ChangeSet>[]) {
  const store = new MemoryStore(undefined, () => NOW);
  for (const each of earlier) await store.write(aChangeSet(each), READ);
  const plan = await planWrite(aChangeSet(parts), store.graph.reader, { head: store.graph.head(), nowMs: NOW });
  if (!plan.changes) throw new Error('Nothing changes.');
  return plan;
}

describe('The plan of a write', () => {
  const [regulator, body] = [aRegulator({ name: 'First' }, 'reg:planned'), anInternationalBody({}, 'body:planned')];
  const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
  const rejected = anInternationalBody({ reviewState: 'REJECTED' }, body.id);

  it('has each record’s state before and after, its keys, and whether it stands', async () => {
    const { writes, receipt } = await planned(
      { nodes: [aRegulator({ name: 'Second' }, regulator.id)] },
      { nodes: [regulator] },
    );
    expect(receipt).toMatchObject({ revision: 2, created: 0, changed: 1 });
    expect(writes.nodes).toMatchObject([
      {
        id: regulator.id,
        before: { properties: { name: 'First' }, recordedFrom: 1 },
        after: { stands: true, keys: { nameOrd: '.second\u001freg:planned' } },
      },
    ]);
  });

  it('leaves records out that stay as they are, and counts them', async () => {
    const { writes, receipt } = await planned({ nodes: [regulator, body] }, { nodes: [regulator] });
    expect(writes.nodes.map(({ id }) => id)).toEqual([body.id]);
    expect(receipt).toMatchObject({ created: 1, unchanged: 1 });
  });

  it('moves relationships of a node whose standing turns, as no target of the journal', async () => {
    const { writes, sealed, receipt } = await planned(
      { nodes: [rejected] },
      { nodes: [regulator, body], edges: [attached] },
    );
    expect(writes.moves).toMatchObject([{ edge: { id: edgeId(attached) }, stands: false }]);
    expect(sealed.entry.targets.map(({ id }) => id)).toEqual([body.id]);
    expect(receipt).toMatchObject({ changed: 1, retracted: 0 });
  });

  it('brings a relationship back in sight only if both its ends stand', async () => {
    const earlier = [{ nodes: [regulator, rejected], edges: [attached] }];
    const other = aRegulator({ name: 'First', reviewState: 'REJECTED' }, regulator.id);
    expect((await planned({ nodes: [body] }, ...earlier)).writes.moves).toMatchObject([{ stands: true }]);
    expect((await planned({ nodes: [body] }, ...earlier, { nodes: [other] })).writes.moves).toMatchObject([
      { stands: false },
    ]);
    expect((await planned({ nodes: [body, other] }, ...earlier)).writes.moves).toMatchObject([{ stands: false }]);
  });

  it('opens a relationship out of sight where an end does not stand', async () => {
    expect((await planned({ edges: [attached] }, { nodes: [regulator, rejected] })).writes.edges).toMatchObject([
      { after: { stands: false } },
    ]);
    expect((await planned({ edges: [attached] }, { nodes: [regulator, body] })).writes.edges).toMatchObject([
      { after: { stands: true } },
    ]);
  });

  it('writes search terms again on a Directive that gets or loses a statement, and on a Provision that gets a part', async () => {
    const text = aText('Chapter of two parts. Part of it.');
    const stated = aDirective({}, 'Terms are found.');
    const more = anEvidence(text, 'Part of it.');
    const again = anEdge('EVIDENCED_BY', stated.directive.id, more.id, { role: 'STATEMENT' });
    const gained = await planned({ texts: [text], nodes: [more], edges: [again] }, stated);
    expect(gained.writes.rekeys).toMatchObject([{ node: { id: stated.directive.id } }]);
    expect(gained.writes.rekeys[0]?.keys.searchBody?.split(' ').sort()).toEqual([
      'are',
      'found',
      'it',
      'of',
      'part',
      'terms',
    ]);
    const lost = await planned({ retract: [more.id] }, stated, { texts: [text], nodes: [more], edges: [again] });
    expect(lost.writes.rekeys).toMatchObject([{ keys: { searchBody: 'terms are found' } }]);
    const chapter = aProvision(text, 'c', 0, text.body.length);
    const part = aProvision(text, 'c_p', 22, 33);
    const parted = await planned(
      { nodes: [part], edges: [anEdge('HAS_PROVISION', chapter.id, part.id)] },
      { texts: [text], nodes: [aDocument(text), chapter] },
    );
    expect(parted.writes.rekeys).toMatchObject([
      { node: { id: chapter.id }, keys: { searchBody: 'chapter of two parts' } },
    ]);
  });

  it('brings only texts that are not held', async () => {
    const [one, two] = [aText('One.'), aText('Two.')];
    const { writes, sealed } = await planned({ texts: [one, two, two] }, { texts: [one] });
    expect(writes.texts).toEqual([two]);
    expect(sealed.entry.texts).toEqual([two.sha256]);
  });

  it('puts its targets in order, nodes by id and then relationships, whatever the order of the set', async () => {
    const parts = { nodes: [regulator, body], edges: [attached] };
    const { sealed } = await planned(parts);
    expect(sealed.entry.targets.map(({ id }) => id)).toEqual([body.id, regulator.id, edgeId(attached)]);
    const turned = await planned({ ...parts, nodes: [body, regulator] });
    expect(turned.sealed.entry.targets).toEqual(sealed.entry.targets);
  });
});
