import { aChangeSet, aDirective } from '../support/builders.js';
import { ask } from '../support/ask.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READ } from '../support/read.js';

describe('a directive whose words a person has rejected', () => {
  it('stays in its list without a statement, and takes no other directive with it', async () => {
    const store = new MemoryStore();
    const [kept, doubted] = [aDirective({ name: 'kept' }), aDirective({ name: 'doubted' })];
    for (const { nodes, edges, texts } of [kept, doubted]) await store.write(aChangeSet({ nodes, edges, texts }), READ);
    const { kind, id, properties } = doubted.evidence;
    const rejected = { kind, id, properties: { ...properties, reviewState: 'REJECTED' } };
    await store.write(aChangeSet({ nodes: [rejected] }), READ);
    for (const planner of ['on', 'off'] as const) {
      const answer = await ask(store, '{ directives { nodes { name statement { exact } } } }', { planner });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({
        directives: {
          nodes: expect.arrayContaining([
            { name: 'kept', statement: { exact: kept.evidence.properties.exact } },
            { name: 'doubted', statement: null },
          ]),
        },
      });
    }
  });
});
