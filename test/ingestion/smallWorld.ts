import type { ReferenceNames } from '../../src/domain/ReferenceNames.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import type { DocumentFacts } from '../../src/ingestion/DocumentFacts.js';
import { ingest, type IngestOptions } from '../../src/ingestion/ingest.js';
import type { IngestReport } from '../../src/ingestion/IngestReport.js';
import { loadPacks } from '../../src/ingestion/loadPacks.js';
import { loadSeeds } from '../../src/ingestion/loadSeeds.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';
import { READ } from '../support/read.js';

/** A store that holds the small pack, and a way to take texts in. */
export interface SmallWorld {
  readonly store: GraphStore;
  readonly reference: ReferenceNames;
  readonly options: IngestOptions;
  readonly take: (text: string, facts?: DocumentFacts, fileName?: string) => Promise<IngestReport>;
}

/** A fresh store (the naive reference where none is given) with the small pack loaded. */
export async function aSmallWorld(store: GraphStore = new MemoryStore()): Promise<SmallWorld> {
  const seeds = await aSeedsFolder({ small: SMALL_PACK });
  try {
    await loadSeeds({
      store,
      seedsFolder: seeds.folder,
      stateFile: `${seeds.folder}/state.json`,
      tool: 'test@1',
      ...READ,
    });
    const { reference } = await loadPacks(`${seeds.folder}/packs`);
    const options: IngestOptions = {
      store,
      reference,
      actor: { id: 'tester', kind: 'SOFTWARE' },
      origin: { door: 'CLI', tool: 'test@1' },
      ...READ,
    };
    const take = (text: string, facts: DocumentFacts = {}, fileName = 'text.txt'): Promise<IngestReport> =>
      ingest({ fileName, bytes: new TextEncoder().encode(text), facts }, options);
    return { store, reference, options, take };
  } finally {
    await seeds.remove();
  }
}

/** A made-up readout of a bank that the small pack names. */
export const READOUT = `Harbour News: The Bank of Aland held its spring conference in Aland on 3 March 2025.

The Bank of Aland pointed out that in 2025, it will improve narrow things, and strengthen supervision of firms. We should deepen cooperation with The Club.`;
