import { documentId, provisionId } from '../../domain/documentIds.js';
import type { ExtractedProvision } from '../../domain/Extraction.js';
import type { StatesBook } from './StatesBook.js';

/** Provision, HAS_PROVISION. */
export function provisionStates(states: StatesBook, sha256: string, provisions: readonly ExtractedProvision[]): void {
  for (const { eId, kind, start, end, order, number, heading, parent } of provisions) {
    const id = provisionId(sha256, eId);
    const name = [number, heading].filter((part) => part !== undefined).join(' ') || eId;
    states.node(id, { name, eId, kind, start, end, order, number, heading });
    const above = parent === null ? undefined : provisions[parent];
    const from = above ? provisionId(sha256, above.eId) : documentId(sha256);
    states.link({ type: 'HAS_PROVISION', from, to: id, confidence: 1, properties: { order } });
  }
}
