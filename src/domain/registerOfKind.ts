import type { Register } from './Extraction.js';
import type { InstrumentKind } from './vocabularies.js';

const REGISTERS_OF_KINDS: Readonly<Partial<Record<InstrumentKind, Register>>> = {
  GUIDELINE: 'guidance',
  CONSULTATION: 'guidance',
  STANDARD: 'standard',
  RULEBOOK: 'rulebook',
  PLAN: 'readout',
  READOUT: 'readout',
  SPEECH: 'speech',
};

const KINDS_OF_REGISTERS: Readonly<Record<Register, InstrumentKind>> = {
  statute: 'LAW',
  rulebook: 'RULEBOOK',
  guidance: 'GUIDELINE',
  standard: 'STANDARD',
  catalogue: 'STANDARD',
  readout: 'READOUT',
  news: 'READOUT',
  speech: 'SPEECH',
};

/** How cues are read in an instrument of this kind (extraction.md §3). */
export const registerOfKind = (kind: InstrumentKind): Register => REGISTERS_OF_KINDS[kind] ?? 'statute';

/** The kind of instrument that a text of this register is taken for where nobody says (extraction.md §10). */
export const instrumentKindOf = (register: Register): InstrumentKind => KINDS_OF_REGISTERS[register];
