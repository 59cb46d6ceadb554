import { GENESIS_HASH, type Head } from '../../model/RecordState.js';
import type { Connection } from '../database/Connection.js';
import { HEAD } from '../statements/journal.js';

/** The last entry of the journal, as the open transaction sees it. */
export function readHead(connection: Connection): Head {
  return connection.get<Head>(HEAD) ?? { revision: 0, hash: GENESIS_HASH, at: null };
}
