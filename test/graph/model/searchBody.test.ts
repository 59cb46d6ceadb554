import { parseId } from '../../../src/domain/Id.js';
import { searchBody, type Surroundings } from '../../../src/graph/model/searchBody.js';

const alone: Surroundings = { statements: new Map(), parts: [], text: null };

describe('What is searched of a record beside its name', () => {
  it('is of a Directive the words that state it, by evidence id', () => {
    const statements = new Map([
      [parseId('evd:b'), 'Second.'],
      [parseId('evd:a'), 'First.'],
    ]);
    expect(searchBody('Directive', {}, { ...alone, statements })).toBe('First. Second.');
  });

  it('is of a Provision its heading and the text that none of its parts holds', () => {
    const text = 'Intro. Part one. Between. Part two. After.';
    const parts = [
      { start: 26, end: 35 },
      { start: 7, end: 16 },
    ];
    const provision = { heading: 'Scope', start: 0, end: text.length };
    expect(searchBody('Provision', provision, { ...alone, parts, text })).toBe('Scope Intro.   Between.   After.');
  });

  it('counts text that two parts hold once, and none that lies beyond the provision', () => {
    const parts = [
      { start: 2, end: 6 },
      { start: 4, end: 8 },
    ];
    expect(searchBody('Provision', { start: 1, end: 9 }, { ...alone, parts, text: '0123456789' })).toBe('1 8');
  });

  it('is of a Provision whose text is not held its heading alone', () => {
    expect(searchBody('Provision', { heading: 'Scope', start: 0, end: 9 }, alone).trim()).toBe('Scope');
  });

  it.each(['PolicyArea', 'EntityClass'])('is of a %s its definition', (kind) => {
    expect(searchBody(kind, { definition: 'What it means.' }, alone)).toBe('What it means.');
  });

  it('is nothing of all else', () => {
    expect(searchBody('Regulator', { name: 'Bank', definition: 'x' }, alone)).toBe('');
  });
});
