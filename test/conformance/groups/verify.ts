import { edgeId } from '../../../src/domain/EdgeId.js';
import type { Finding } from '../../../src/domain/Finding.js';
import {
  aChangeSet,
  aDirective,
  aDocument,
  anEdge,
  anEvidence,
  anInternationalBody,
  aProvision,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import type { OpenedStore, Subject } from '../OpenedStore.js';
import { refused } from '../Twin.js';
import { READ } from '../../support/read.js';

/** What `verify` finds, each provoked by editing the store behind its back. */
export function describeVerify({ open }: Subject): void {
  describe('Verify', () => {
    const text = aText('Part one. Part two. Part three.');
    const [regulator, body] = [aRegulator({ name: 'Harbour', lei: 'A' }), anInternationalBody()];
    const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
    const stated = aDirective({}, 'Stores are verified.');
    const quote = anEvidence(text, 'Part two.');
    const [document, chapter, part] = [aDocument(text), aProvision(text, 'p', 0, 31), aProvision(text, 'p_1', 10, 19)];
    let opened: OpenedStore | undefined;

    const fresh = async (): Promise<OpenedStore> => {
      opened = await open();
      for (const parts of [
        together(stated, { texts: [text], nodes: [regulator, body, quote, document, chapter], edges: [attached] }),
        { nodes: [aRegulator({ name: 'Renamed', lei: 'A' }, regulator.id)] },
        {
          nodes: [part],
          edges: [anEdge('HAS_PROVISION', chapter.id, part.id), anEdge('HAS_PROVISION', document.id, chapter.id)],
        },
        { nodes: [anInternationalBody({ reviewState: 'REJECTED' }, body.id)] },
        { nodes: [anInternationalBody({ reviewState: 'ACCEPTED' }, body.id)] },
      ]) {
        await opened.store.write(aChangeSet(parts), READ);
      }
      return opened;
    };
    const findings = async ({ store }: OpenedStore): Promise<readonly Finding[]> => {
      const found: Finding[] = [];
      for await (const finding of store.verify(READ)) found.push(finding);
      return found;
    };
    const codes = async (store: OpenedStore) => [...new Set((await findings(store)).map(({ code }) => code))].sort();
    afterEach(async () => {
      await opened?.cleanup();
      opened = undefined;
    });

    it('finds nothing where all holds: opened, changed, moved out of sight and back, with parts and quotations', async () => {
      expect(await findings(await fresh())).toEqual([]);
    });

    it('finds a property that differs from the journal', async () => {
      const store = await fresh();
      await store.tamper.setProperty(regulator.id, 'lei', 'B');
      expect(await findings(store)).toMatchObject([
        { code: 'REPLAY_DIFFERS', message: expect.stringContaining(regulator.id) },
      ]);
    });

    it('finds a record that is kept as if it did not stand', async () => {
      const store = await fresh();
      await store.tamper.hide(regulator.id);
      expect(await findings(store)).toContainEqual({
        code: 'STANDING_WRONG',
        message: expect.stringContaining(regulator.id),
      });
    });

    it.each(['nameOrd', 'nameKey', 'searchName'])(
      'finds a %s that differs from recomputation',
      async (key) => {
        const store = await fresh();
        await store.tamper.setKey(regulator.id, key, 'other');
        expect(await findings(store)).toMatchObject([
          { code: 'KEYS_DIFFER', message: expect.stringContaining(regulator.id) },
        ]);
      },
      60_000,
    );

    it('finds a relationship that is missing', async () => {
      const store = await fresh();
      await store.tamper.removeEdge(edgeId(attached));
      expect(await findings(store)).toMatchObject([
        { code: 'REPLAY_DIFFERS', message: expect.stringContaining(edgeId(attached)) },
      ]);
    });

    it('finds a Directive whose STATEMENT is missing', async () => {
      const store = await fresh();
      await store.tamper.removeEdge(edgeId(stated.statement));
      expect(await codes(store)).toEqual(expect.arrayContaining(['REPLAY_DIFFERS', 'STATEMENT_MISSING']));
    });

    it('finds a relationship that leads to a retracted node', async () => {
      const store = await fresh();
      await store.tamper.closeNode(body.id);
      expect(await findings(store)).toContainEqual({
        code: 'END_MISSING',
        message: expect.stringContaining(edgeId(attached)),
      });
    });

    it('finds a text that was changed, and the quotation that no longer stands in it', async () => {
      const store = await fresh();
      await store.tamper.setText(text.sha256, text.body.replace('two', '2nd'));
      const found = await findings(store);
      expect(found).toContainEqual({ code: 'TEXT_CHANGED', message: expect.stringContaining(text.sha256) });
      expect(found).toContainEqual({
        code: 'EVIDENCE_NOT_VERBATIM',
        message: expect.stringContaining(quote.id),
        start: 10,
        end: 19,
      });
    });

    it('finds an entry of the journal that was changed, and names its revision', async () => {
      const store = await fresh();
      await store.tamper.editEntry(2, 'Renamed', 'Renown');
      expect(await findings(store)).toContainEqual({
        code: 'CHAIN_BROKEN',
        message: expect.stringContaining('revision 2'),
      });
    });

    it('finds that the last entry of the journal is gone', async () => {
      const store = await fresh();
      await store.tamper.dropLastEntry();
      expect(await codes(store)).toEqual(expect.arrayContaining(['REPLAY_DIFFERS']));
    });

    it('ends when nobody waits for it any more', async () => {
      const { store } = await fresh();
      const signal = AbortSignal.abort();
      const work = (async () => {
        for await (const finding of store.verify({ ...READ, signal })) expect(finding).toBeUndefined();
      })();
      expect(await refused(work)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    });
  });
}
