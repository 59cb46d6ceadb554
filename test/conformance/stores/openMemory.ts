import type { Value } from '../../../src/domain/Value.js';
import { MemoryGraph, type EdgeStateRow, type NodeStateRow } from '../../support/memory/MemoryGraph.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import type { OpenedStore } from '../OpenedStore.js';

/** The reference under its own suite: it must keep the contract before it may judge others. */
export async function openMemory(): Promise<OpenedStore> {
  const graph = new MemoryGraph();
  let store = new MemoryStore(graph);
  const node = (id: string): NodeStateRow => found(graph.nodes.find((row) => row.id === id && row.recordedTo === null));
  const edge = (id: string): EdgeStateRow => found(graph.edges.find((row) => row.id === id && row.recordedTo === null));
  const entry = (revision: number) => found(graph.journal.find(({ number }) => number === revision));
  return {
    store,
    reopen: async () => {
      await store.close();
      store = new MemoryStore(graph);
      return store;
    },
    another: async () => new MemoryStore(graph),
    tamper: {
      setProperty: async (id: string, name: string, value: Value) => {
        node(id).properties = { ...node(id).properties, [name]: value };
      },
      hide: async (id) => {
        node(id).stands = false;
      },
      setKey: async (id, key, value) => {
        node(id).keys = { ...node(id).keys, [key]: value };
      },
      removeEdge: async (id) => {
        graph.edges.splice(graph.edges.indexOf(edge(id)), 1);
      },
      closeNode: async (id) => {
        Object.assign(node(id), { stands: false, recordedTo: graph.head().revision });
      },
      setText: async (sha256, body) => {
        found(graph.texts.find((text) => text.sha256 === sha256)).body = body;
      },
      editEntry: async (revision, from, to) => {
        entry(revision).text = entry(revision).text.replace(from, to);
      },
      dropLastEntry: async () => {
        graph.journal.pop();
      },
    },
    cleanup: () => store.close(),
  };
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('There is no such record to tamper with.');
  return row;
}
