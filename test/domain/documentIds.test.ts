import { directiveId, documentId, evidenceId, localInstrumentId, provisionId } from '../../src/domain/documentIds.js';
import { Id } from '../../src/domain/Id.js';

const SHA = 'a0ec1a1642282defe89491e7276a0e721c6cc099751301940cd60efca83d240b';

describe('the ids of what a document holds', () => {
  it('are those of the golden example (model.md §8)', () => {
    expect(documentId(SHA)).toBe('doc:a0ec1a1642282defe89491e7276a0e72');
    expect(directiveId(SHA, { start: 1929, end: 2081 })).toBe('dir:6e393004517bcf28b3f425ab1fd3e6e9');
    expect(evidenceId(SHA, { start: 1929, end: 2081 })).toBe('evd:988bc74631bbcc66d03c5567a2ec9c4d');
    expect(evidenceId(SHA, { start: 295, end: 317 })).toBe('evd:5b79215bcfab1df58dc797d3a8404428');
    expect(provisionId(SHA, 'para_4')).toBe('prv:a0ec1a1642282defe89491e7276a0e72#para_4');
    expect(localInstrumentId(SHA)).toBe('ins:local:a0ec1a1642282defe89491e7276a0e72');
  });

  it('are ids whatever the label of a part', () => {
    for (const eId of ['art_5', 'art_五', 'art 5', 'x'.repeat(500), ''])
      expect(Id.safeParse(provisionId(SHA, eId)).success).toBe(true);
    expect(provisionId(SHA, 'art_五')).not.toBe(provisionId(SHA, 'art_六'));
  });
});
