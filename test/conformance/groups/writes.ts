import { randomUUID } from 'node:crypto';
import { edgeId } from '../../../src/domain/EdgeId.js';
import { LIMITS } from '../../../src/domain/limits.js';
import {
  aChangeSet,
  aDirective,
  aDocument,
  aMembership,
  anEdge,
  anEvidence,
  anId,
  anInternationalBody,
  aPolicyArea,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import type { Subject } from '../OpenedStore.js';
import { refused, twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';

/** What a write does: one ChangeSet, one revision, whole or not at all. */
export function describeWrites({ open }: Subject): void {
  describe('Writes', () => {
    const twin = twinOf(open);
    const properties = async (
      id: string,
      kind = 'Regulator',
      names: readonly string[] = kind === 'Regulator' ? ['name', 'acronym'] : ['name'],
    ) => {
      const { level } = await twin().answer({ kinds: [kind], ids: [id], project: { [kind]: names } });
      return level.nodes.get(id)?.properties;
    };
    const linked = async (id: string, relationship: string) => {
      const from = [relationship.startsWith('Authority') ? 'Regulator' : (relationship.split('.')[0] ?? '')];
      const step = { relationship, from, edge: ['supports'] };
      const { level } = await twin().answer({ kinds: from, ids: [id], steps: [step] });
      return [...level.steps.values()].flatMap(({ pages }) => pages.get(id)?.edges ?? []);
    };

    it('creates nodes and relationships in one revision', async () => {
      const { revision } = await twin().store.ready();
      const [regulator, name] = [aRegulator(), anInternationalBody()];
      const attached = anEdge('ATTACHED_TO', regulator.id, name.id, { kind: 'HOSTED_BY' });
      const receipt = await twin().write({ nodes: [regulator, name], edges: [attached] });
      expect(receipt).toMatchObject({
        revision: revision + 1,
        replayed: false,
        created: 3,
        changed: 0,
        retracted: 0,
        unchanged: 0,
      });
      expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await linked(regulator.id, 'Authority.attachedTo')).toMatchObject([
        { id: edgeId(attached), node: name.id },
      ]);
    });

    it('answers a repeated operation with its first receipt and does nothing again', async () => {
      const changeSet = aChangeSet({ nodes: [aRegulator()] });
      const first = await twin().write(changeSet);
      await twin().write({ nodes: [aRegulator()] });
      expect(await twin().store.write(changeSet, READ)).toEqual({ ...first, replayed: true });
      expect(await twin().reference.write(changeSet, READ)).toMatchObject({ revision: first.revision, replayed: true });
      expect((await twin().store.ready()).revision).toBe(first.revision + 1);
    });

    it('refuses an operation id that comes back with another body', async () => {
      const changeSet = aChangeSet({ nodes: [aRegulator()] });
      await twin().write(changeSet);
      expect(await twin().refusal({ ...changeSet, reason: 'Another one.' })).toMatchObject({ code: 'CONFLICT' });
    });

    it('makes no revision of the same content under a new operation id', async () => {
      const rows = together(aDirective());
      const first = await twin().write(rows);
      const again = await twin().write({ ...rows, operationId: randomUUID() });
      expect(again).toMatchObject({
        revision: first.revision,
        hash: first.hash,
        replayed: false,
        created: 0,
        changed: 0,
        unchanged: 3,
      });
    });

    it('changes one property and keeps the state before as it was', async () => {
      const regulator = aRegulator({ name: 'Harbour Office', acronym: 'HO' });
      const first = await twin().write({ nodes: [regulator] });
      const second = await twin().write({
        nodes: [aRegulator({ name: 'Harbour Authority', acronym: 'HO' }, regulator.id)],
      });
      expect(second).toMatchObject({ created: 0, changed: 1 });
      expect(await properties(regulator.id)).toEqual({ name: 'Harbour Authority', acronym: 'HO' });
      expect((await twin().store.history([regulator.id], READ)).get(regulator.id)).toMatchObject([
        { properties: { name: 'Harbour Office' }, recordedFrom: first.revision, recordedTo: second.revision },
        { properties: { name: 'Harbour Authority' }, recordedFrom: second.revision, recordedTo: null },
      ]);
    });

    it('removes a property that the wanted state lacks', async () => {
      const regulator = aRegulator({ name: 'Harbour Office', acronym: 'HO' });
      await twin().write({ nodes: [regulator] });
      await twin().write({ nodes: [aRegulator({ name: 'Harbour Office' }, regulator.id)] });
      expect(await properties(regulator.id)).toEqual({ name: 'Harbour Office' });
    });

    it('closes the relationships of a node that it retracts', async () => {
      const [regulator, body] = [aRegulator(), anInternationalBody()];
      const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
      await twin().write({ nodes: [regulator, body], edges: [attached] });
      expect(await twin().write({ retract: [body.id] })).toMatchObject({ retracted: 2 });
      expect(await properties(body.id, 'InternationalBody')).toBeUndefined();
      expect(await linked(regulator.id, 'Authority.attachedTo')).toEqual([]);
      expect((await twin().store.history([edgeId(attached)], READ)).get(edgeId(attached))).toHaveLength(1);
    });

    it('retracts a relationship and leaves its ends', async () => {
      const [regulator, body] = [aRegulator(), anInternationalBody()];
      const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
      await twin().write({ nodes: [regulator, body], edges: [attached] });
      expect(await twin().write({ retract: [edgeId(attached)] })).toMatchObject({ retracted: 1 });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toEqual([]);
      expect(await properties(body.id, 'InternationalBody')).toEqual({ name: 'x' });
    });

    it('reopens a retracted node and leaves its past unchanged', async () => {
      const regulator = aRegulator({ name: 'First' });
      const opened = await twin().write({ nodes: [regulator] });
      const closed = await twin().write({ retract: [regulator.id] });
      const past = (await twin().store.history([regulator.id], READ)).get(regulator.id) ?? [];
      await twin().write({ nodes: [aRegulator()] });
      const again = await twin().write({ nodes: [aRegulator({ name: 'Second' }, regulator.id)] });
      expect(again).toMatchObject({ created: 1, changed: 0 });
      const history = (await twin().store.history([regulator.id], READ)).get(regulator.id) ?? [];
      expect(past).toMatchObject([{ recordedFrom: opened.revision, recordedTo: closed.revision }]);
      expect(history.slice(0, 1)).toEqual(past);
      expect(history.slice(1)).toMatchObject([
        { properties: { name: 'Second' }, recordedFrom: again.revision, recordedTo: null },
      ]);
      await twin().write({ nodes: [aRegulator({ name: 'Third' }, regulator.id)] });
      expect((await twin().store.history([regulator.id], READ)).get(regulator.id)?.slice(0, 1)).toEqual(past);
    });

    it('reopens a retracted relationship and leaves its past unchanged', async () => {
      const [regulator, body] = [aRegulator(), anInternationalBody()];
      const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
      const id = edgeId(attached);
      await twin().write({ nodes: [regulator, body], edges: [attached] });
      const closed = await twin().write({ retract: [id] });
      const past = (await twin().store.history([id], READ)).get(id);
      const again = await twin().write({ edges: [attached] });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toMatchObject([{ id }]);
      const history = (await twin().store.history([id], READ)).get(id) ?? [];
      expect(history.slice(0, 1)).toEqual(past);
      expect(history).toMatchObject([
        { recordedTo: closed.revision },
        { recordedFrom: again.revision, recordedTo: null },
      ]);
    });

    it('reopens a retracted node together with its relationships', async () => {
      const stated = aDirective();
      await twin().write(stated);
      await twin().write({ retract: [stated.directive.id] });
      expect(await twin().write(stated)).toMatchObject({ created: 2, unchanged: 1 });
      expect(await linked(stated.directive.id, 'Directive.evidencedBy')).toHaveLength(1);
    });

    it('opens under an id of an earlier node only what is written: nothing of the state before comes back', async () => {
      const regulator = aRegulator({ name: 'First', acronym: 'F' });
      await twin().write({ nodes: [regulator] });
      await twin().write({ retract: [regulator.id] });
      await twin().write({ nodes: [aRegulator({ name: 'Second' }, regulator.id)] });
      expect(await properties(regulator.id)).toEqual({ name: 'Second' });
    });

    it('joins what several writers say upholds one relationship', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      const remit = (support: string) =>
        anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML', supports: [support] });
      await twin().write({ nodes: [regulator, area], edges: [remit('pack:b/remits')] });
      expect(await twin().write({ edges: [remit('pack:a/remits')] })).toMatchObject({ changed: 1 });
      const [edge] = await linked(regulator.id, 'Regulator.remits');
      expect(edge?.properties).toEqual({ supports: ['pack:a/remits', 'pack:b/remits'] });
      expect(await twin().write({ edges: [remit('pack:b/remits')] })).toMatchObject({ changed: 0, unchanged: 1 });
    });

    it('withdraws one support and closes what has none left', async () => {
      const [regulator, one, two] = [aRegulator(), aPolicyArea(), aPolicyArea()];
      const remit = (area: string, ...supports: string[]) =>
        anEdge('HAS_REMIT', regulator.id, area, { function: 'AML', supports });
      const topic = `pack:${regulator.id}/gone`;
      await twin().write({
        nodes: [regulator, one, two],
        edges: [remit(one.id, topic), remit(two.id, 'pack:other/kept', topic)],
      });
      expect(await twin().write({ withdraw: [topic] })).toMatchObject({ changed: 1, retracted: 1 });
      expect(await linked(regulator.id, 'Regulator.remits')).toMatchObject([
        { node: two.id, properties: { supports: ['pack:other/kept'] } },
      ]);
    });

    it('closes a Directive whose last STATEMENT falls with a withdrawn document, and its links with it', async () => {
      const stated = aDirective();
      const [text] = stated.texts;
      const document = aDocument(text ?? aText(''));
      const area = aPolicyArea();
      const statement = {
        ...stated.statement,
        properties: { ...stated.statement.properties, supports: [document.id] },
      };
      const concerns = anEdge('CONCERNS', stated.directive.id, area.id, { supports: ['pack:other/kept'] });
      await twin().write({ ...stated, nodes: [...stated.nodes, document, area], edges: [statement, concerns] });
      expect(await twin().write({ withdraw: [document.id], retract: [document.id] })).toMatchObject({ retracted: 4 });
      expect(await properties(stated.directive.id, 'Directive')).toBeUndefined();
      expect(await properties(stated.evidence.id, 'Evidence', ['exact'])).toEqual({ exact: text?.body });
    });

    it('takes retracted Evidence out of every list that names it', async () => {
      const text = aText('Members meet in spring. Members meet in autumn.');
      const [spring, autumn] = [
        anEvidence(text, 'Members meet in spring.'),
        anEvidence(text, 'Members meet in autumn.'),
      ];
      const [regulator, member] = [aRegulator(), aMembership()];
      const holds = anEdge('HOLDS', regulator.id, member.id, { evidenceIds: [spring.id, autumn.id] });
      await twin().write({ texts: [text], nodes: [spring, autumn, regulator, member], edges: [holds] });
      expect(await twin().write({ retract: [spring.id] })).toMatchObject({ changed: 1, retracted: 1 });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [regulator.id],
        steps: [{ relationship: 'Authority.memberships', from: ['Regulator'], evidence: {} }],
      });
      expect(level.steps.get('Regulator:memberships')?.pages.get(regulator.id)?.edges).toMatchObject([
        { evidenceIds: [autumn.id] },
      ]);
      expect(await twin().findings()).toEqual([]);
    });

    it('keeps two relationships of different types between the same nodes apart', async () => {
      const [regulator, directive] = [aRegulator(), aDirective()];
      const edges = ['RELIES_ON', 'REFERS_TO'].map((type) => anEdge(type, directive.directive.id, regulator.id));
      await twin().write(together(directive, { nodes: [regulator], edges }));
      await twin().write({ retract: edges.slice(0, 1).map((edge) => edgeId(edge)) });
      expect(await linked(directive.directive.id, 'Directive.reliesOn')).toEqual([]);
      expect(await linked(directive.directive.id, 'Directive.refersTo')).toHaveLength(1);
    });

    it('keeps relationships of one type apart by their slot, and by leaving and coming back', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      await twin().write({
        nodes: [regulator, area],
        edges: [
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' }),
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'CONDUCT' }),
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' }, 2),
        ],
      });
      expect(new Set((await linked(regulator.id, 'Regulator.remits')).map(({ id }) => id)).size).toBe(3);
    });

    it('lets a node be related to itself', async () => {
      const regulator = aRegulator();
      await twin().write({
        nodes: [regulator],
        edges: [anEdge('ATTACHED_TO', regulator.id, regulator.id, { kind: 'PART_OF' })],
      });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toMatchObject([{ node: regulator.id }]);
      expect(await twin().write({ retract: [regulator.id] })).toMatchObject({ retracted: 2 });
    });

    it('refuses a relationship to a node that is not there, names it and writes nothing of the set', async () => {
      const [regulator, missing] = [aRegulator(), anId('InternationalBody')];
      const edges = [anEdge('ATTACHED_TO', regulator.id, missing, { kind: 'PART_OF' })];
      const error = await twin().refusal({ nodes: [regulator], edges });
      expect(error).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(missing) });
      expect(await properties(regulator.id)).toBeUndefined();
    });

    it('refuses a relationship to a retracted node', async () => {
      const [regulator, body] = [aRegulator(), anInternationalBody()];
      await twin().write({ nodes: [regulator, body] });
      await twin().write({ retract: [body.id] });
      const edges = [anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' })];
      expect(await twin().refusal({ edges })).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('refuses to retract what the graph does not hold', async () => {
      expect(await twin().refusal({ retract: [anId('Regulator')] })).toMatchObject({ code: 'NOT_FOUND' });
      const never = edgeId({ type: 'STATED', from: anId('Regulator'), to: anId('Directive') });
      expect(await twin().refusal({ retract: [never] })).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('writes where the expected revision is the present one', async () => {
      const regulator = aRegulator({ name: 'First' });
      const { revision } = await twin().write({ nodes: [regulator] });
      const nodes = [aRegulator({ name: 'Second' }, regulator.id)];
      expect(await twin().write({ nodes, expects: [{ id: regulator.id, revision }] })).toMatchObject({ changed: 1 });
    });

    it('refuses a write whose expected revision has passed, and says which stands now', async () => {
      const regulator = aRegulator({ name: 'First' });
      const { revision } = await twin().write({ nodes: [regulator] });
      await twin().write({ nodes: [aRegulator({ name: 'Second' }, regulator.id)] });
      const nodes = [aRegulator({ name: 'Third' }, regulator.id)];
      const error = await twin().refusal({ nodes, expects: [{ id: regulator.id, revision }] });
      expect(error).toMatchObject({
        code: 'CONFLICT',
        revision: revision + 1,
        message: expect.stringContaining(regulator.id),
      });
    });

    it('lets a write expect that a record is absent: never there, or retracted', async () => {
      const regulator = aRegulator();
      const parts = { nodes: [regulator], expects: [{ id: regulator.id, revision: 'absent' as const }] };
      expect(await twin().write(parts)).toMatchObject({ created: 1 });
      expect(await twin().refusal(parts)).toMatchObject({ code: 'CONFLICT' });
      await twin().write({ retract: [regulator.id] });
      expect(await twin().write(parts)).toMatchObject({ created: 1 });
    });

    it.each`
      fault                                     | change
      ${'other words than the text has there'}  | ${{ exact: 'Banks report weekly!' }}
      ${'offsets one further'}                  | ${{ start: 1, end: 21 }}
      ${'an end beyond the text'}               | ${{ end: 99 }}
      ${'a start below the text, from its end'} | ${{ start: -20, end: 20 }}
      ${'no words at all'}                      | ${{ exact: '', end: 0 }}
      ${'a text that nobody has'}               | ${{ documentSha256: 'f'.repeat(64) }}
    `('refuses Evidence with $fault', async ({ change }) => {
      const text = aText('Banks report weekly.');
      const evidence = anEvidence(text, text.body, change);
      expect(await twin().refusal({ texts: [text], nodes: [evidence] })).toMatchObject({
        code: 'EVIDENCE_NOT_VERBATIM',
        evidenceId: evidence.id,
      });
    });

    it('takes Evidence of a text that an earlier write brought', async () => {
      const text = aText('Insurers report yearly.');
      await twin().write({ texts: [text] });
      expect(await twin().write({ nodes: [anEvidence(text, 'report')] })).toMatchObject({ created: 1 });
    });

    it('refuses a quotation that nobody has verified', async () => {
      const text = aText('Auditors report daily.');
      const nodes = [anEvidence(text, text.body, { verification: 'UNVERIFIED' })];
      expect(await twin().refusal({ texts: [text], nodes })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('refuses a Directive without the words that state it', async () => {
      const { directive, evidence, texts } = aDirective();
      const extended = anEdge('EVIDENCED_BY', directive.id, evidence.id, { role: 'EXTENDED' });
      expect(await twin().refusal({ texts, nodes: [directive, evidence] })).toMatchObject({ code: 'SOURCE_MISSING' });
      expect(await twin().refusal({ texts, nodes: [directive, evidence], edges: [extended] })).toMatchObject({
        code: 'SOURCE_MISSING',
      });
    });

    it('closes a Directive whose only STATEMENT is retracted, and keeps one that has another', async () => {
      const text = aText('Funds publish their costs. Funds shall publish their costs.');
      const stated = aDirective();
      const second = anEvidence(text, 'Funds shall publish their costs.');
      const again = anEdge('EVIDENCED_BY', stated.directive.id, second.id, { role: 'STATEMENT' });
      await twin().write(together(stated, { texts: [text], nodes: [second], edges: [again] }));
      await twin().write({ retract: [edgeId(stated.statement)] });
      expect(await properties(stated.directive.id, 'Directive')).toEqual({ name: 'x' });
      await twin().write({ retract: [second.id] });
      expect(await properties(stated.directive.id, 'Directive')).toBeUndefined();
    });

    it('refuses a text that is not the text of its sha256', async () => {
      const texts = [{ ...aText('One.'), body: 'Two.' }];
      expect(await twin().refusal({ texts })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('refuses a set above the limit of rows', async () => {
      const regulator = aRegulator();
      const nodes = Array.from({ length: LIMITS.changeSetRows + 1 }, () => regulator);
      const error = await refused(twin().store.write(aChangeSet({ nodes }), READ));
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('50001') });
    });

    it('makes no revision of an empty set', async () => {
      const { revision, hash } = await twin().store.ready();
      expect(await twin().write({})).toEqual({
        revision,
        replayed: false,
        created: 0,
        changed: 0,
        retracted: 0,
        unchanged: 0,
        hash,
      });
    });

    it('counts on a dry run what it would do, and leaves no trace', async () => {
      const stated = aDirective();
      const { revision } = await twin().store.ready();
      const before = await twin().hash();
      const changeSet = aChangeSet(together(stated));
      expect(await twin().write(changeSet, { dryRun: true })).toMatchObject({ created: 3, replayed: false });
      expect(await twin().hash()).toBe(before);
      expect((await twin().store.ready()).revision).toBe(revision);
      expect(await twin().store.text(stated.texts[0]?.sha256 ?? '', 0, 1, READ)).toBeNull();
      expect(await twin().write(changeSet)).toMatchObject({ revision: revision + 1, created: 3, replayed: false });
    });

    it('refuses on a dry run what it would refuse', async () => {
      const edges = [anEdge('ATTACHED_TO', anId('Regulator'), anId('Regulator'), { kind: 'PART_OF' })];
      const error = await refused(twin().store.write(aChangeSet({ edges }), { ...READ, dryRun: true }));
      expect(error.code).toBe('NOT_FOUND');
    });

    it('moves relationships out of sight and back with the review of a node, as no change of theirs', async () => {
      const [regulator, body] = [aRegulator(), anInternationalBody({ reviewState: 'ACCEPTED' })];
      const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
      const judged = (reviewState: string) => ({ nodes: [anInternationalBody({ reviewState }, body.id)] });
      await twin().write({ nodes: [regulator, body], edges: [attached] });
      expect(await twin().write(judged('REJECTED'))).toMatchObject({ changed: 1, retracted: 0 });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toEqual([]);
      expect(await twin().write(judged('ACCEPTED'))).toMatchObject({ changed: 1, created: 0 });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toMatchObject([{ id: edgeId(attached) }]);
      expect((await twin().store.history([edgeId(attached)], READ)).get(edgeId(attached))).toHaveLength(1);
    });

    it('changes, retracts and reopens a relationship that is out of sight', async () => {
      const [regulator, body] = [aRegulator({ reviewState: 'REJECTED' }), anInternationalBody()];
      const attached = (capacity: string) =>
        anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF', sourceUrl: capacity });
      const id = edgeId(attached(''));
      await twin().write({ nodes: [regulator, body], edges: [attached('https://a.example/')] });
      await twin().write({ edges: [attached('https://b.example/')] });
      await twin().write({ retract: [id] });
      await twin().write({ edges: [attached('https://c.example/')] });
      await twin().write({ nodes: [aRegulator({}, regulator.id)] });
      expect(await linked(regulator.id, 'Authority.attachedTo')).toMatchObject([{ id }]);
      const history = (await twin().store.history([id], READ)).get(id) ?? [];
      expect(history.map(({ properties: { sourceUrl } }) => sourceUrl)).toEqual(
        ['a', 'b', 'c'].map((at) => `https://${at}.example/`),
      );
      expect(await twin().findings()).toEqual([]);
    });

    it('gives the reference’s graph hash after all of this', async () => {
      expect(await twin().hash()).toMatch(/^[0-9a-f]{64}$/);
      expect(await twin().findings()).toEqual([]);
    });
  });
}
