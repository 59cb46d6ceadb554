import type { Revision } from '../../domain/ChangeSet.js';
import type { Holdings } from './Holdings.js';

/** What the graph holds at one revision. */
export interface Populations extends Holdings {
  readonly revision: Revision;
  /** Standing nodes by kind; a kind without any has no key. */
  readonly kinds: Readonly<Record<string, number>>;
}
