import type { Register } from '../domain/Extraction.js';
import type { Modality } from '../domain/vocabularies.js';
import type { Force } from './trigger.js';

/** The three ways in which registers read cues: law, advice, and talk of what will be done. */
export type Reading = 'rules' | 'soft' | 'talk';
const READING: Readonly<Record<Register, Reading>> = {
  statute: 'rules',
  rulebook: 'rules',
  guidance: 'soft',
  standard: 'soft',
  catalogue: 'soft',
  readout: 'talk',
  speech: 'talk',
  news: 'talk',
};

/** How a register reads cues. */
export const readingOf = (register: Register): Reading => READING[register];

/** The table of extraction.md §5: one cue reads differently by register. Null where the register gives it no force. */
export function modalityOf(force: Force, register: Register): Modality | null {
  const reading = READING[register];
  switch (force) {
    case 'must':
      return 'OBLIGATION';
    case 'must not':
      return 'PROHIBITION';
    case 'may':
      return 'PERMISSION';
    case 'should':
      return reading === 'talk' ? 'NECESSITY' : 'RECOMMENDATION';
    case 'need':
      return reading === 'talk' ? 'NECESSITY' : reading === 'soft' ? 'RECOMMENDATION' : 'OBLIGATION';
    case 'will':
    case 'would':
      return 'COMMITMENT';
    case 'decide':
      return reading === 'talk' ? 'COMMITMENT' : null;
    case 'imperative':
      return register === 'catalogue' ? 'OBLIGATION' : reading === 'talk' ? 'PLANNED_ACTION' : 'RECOMMENDATION';
    case 'idle':
      return null;
  }
}
