import { edgeKeys, nodeKeys } from '../../../src/graph/model/derivedKeys.js';

describe('What a store keeps beside the properties', () => {
  it('is of a node a sort key for each property to order by, absent ones too, and a folded copy of each such text', () => {
    expect(nodeKeys('Jurisdiction', 'jur:xa', { code: 'XA' }, 3, '')).toEqual({
      codeOrd: '.xa\u001fjur:xa',
      codeKey: 'xa',
      nameOrd: '~\u001fjur:xa',
    });
  });

  it('takes names, acronyms and numbers for search, and the body besides', () => {
    const keys = nodeKeys('Instrument', 'ins:x', { name: 'Rule', number: '2014/65' }, 1, 'What it says');
    expect(keys).toMatchObject({ searchName: 'rule 2014 65', searchBody: 'what it says' });
    expect(nodeKeys('Name', 'nam:x', { value: 'People’s Bank' }, 1, '')).toMatchObject({ searchName: 'people s bank' });
    expect(nodeKeys('Evidence', 'evd:x', { exact: 'Words.' }, 1, '')).not.toHaveProperty('searchName');
  });

  it('orders Evidence by the revision that recorded it', () => {
    expect(nodeKeys('Evidence', 'evd:x', { start: 0 }, 1, '').recordedFromOrd).toBe('.bff0000000000000\u001fevd:x');
  });

  it('is of a relationship the keys of its own properties and of when it holds', () => {
    expect(edgeKeys('CONCERNS', 'e', { weight: 0.5 })).toEqual({
      validFromOrd: '~\u001fe',
      weightOrd: '.bfe0000000000000\u001fe',
    });
    expect(edgeKeys('STATED', 'e', { verb: 'Said' })).toMatchObject({ verbOrd: '.said\u001fe', verbKey: 'said' });
  });

  it('cuts terms to what a store can hold, and no term in two', () => {
    const { searchBody = '' } = nodeKeys('PolicyArea', 'area:x', {}, 1, '中国 '.repeat(60_000));
    expect(Buffer.byteLength(searchBody)).toBeLessThanOrEqual(65_536);
    expect(new Set(searchBody.split(' '))).toEqual(new Set(['中国']));
  });
});
