import type { Revision } from '../../../domain/ChangeSet.js';
import type { Holdings } from '../../model/Holdings.js';

/** What is held at the newest revision that this store has met: so a read of that revision need not count it again. */
export class HeldNow {
  private last: { readonly revision: Revision; readonly holdings: Holdings } | null = null;
  private newest: Revision = 0;

  /** An answer or a write of this revision was met. */
  saw(revision: Revision): void {
    this.newest = Math.max(this.newest, revision);
  }

  keep(revision: Revision, holdings: Holdings): void {
    this.saw(revision);
    if (revision === this.newest) this.last = { revision, holdings };
  }

  get(): { readonly revision: Revision; readonly holdings: Holdings } | null {
    return this.last?.revision === this.newest ? this.last : null;
  }
}
