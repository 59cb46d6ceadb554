import type { InstrumentKind, Stage } from './vocabularies.js';

/** How far along its own road a statement of this kind of instrument is (model.md §4). */
export function stageOf(kind: InstrumentKind): Stage {
  if (kind === 'PLAN' || kind === 'READOUT' || kind === 'SPEECH') return 'ANNOUNCED';
  return kind === 'CONSULTATION' ? 'CONSULTATION' : 'ADOPTED';
}
