import type { Extraction, ExtractedDirective, Register } from '../../src/domain/Extraction.js';
import type { ReferenceNames } from '../../src/domain/ReferenceNames.js';
import { extractDirectives } from '../../src/extraction/extractDirectives.js';
import { plainBlocks } from '../../src/documents/readers/plainBlocks.js';

/** No names at all: what grammar alone can tell. */
export const NO_NAMES: ReferenceNames = {
  names: [],
  areaKeywords: [],
  classKeywords: [],
  ambiguousAcronyms: [],
  jurisdictionOf: new Map(),
  broaderArea: new Map(),
};

/** Extracts from plain English text without any names. */
export const readText = (text: string, register: Register = 'rulebook'): Extraction =>
  extractDirectives({ text, blocks: plainBlocks(text) }, { reference: NO_NAMES, register, language: 'en' });

/** The cores of a text, as quoted. */
export const coresOf = (text: string, register: Register = 'rulebook'): readonly string[] =>
  readText(text, register).directives.map(({ start, end }) => text.slice(start, end));

/** A row of a table: `|` parts the cores of its text; no cores, no directive. */
export interface CoresRow {
  readonly register: Register;
  readonly text: string;
  readonly cores: string;
}

/** Holds that a row's text gives its cores, and nothing else. */
export function expectCores({ register, text, cores }: CoresRow): void {
  expect(coresOf(text, register)).toEqual(cores === '' ? [] : cores.split('|'));
}

/** The one directive of a text; an error where there is none, or more. */
export function theDirective(text: string, register: Register = 'rulebook'): ExtractedDirective {
  const { directives } = readText(text, register);
  const [only] = directives;
  if (!only || directives.length > 1)
    throw new Error(`Expected one directive, found ${directives.length}: ${coresOf(text, register).join(' | ')}`);
  return only;
}
