export const HEAD = 'SELECT revision, hash, at FROM journal ORDER BY revision DESC LIMIT 1';

export const ENTRY_OF_OPERATION = 'SELECT body, hash FROM journal WHERE operation_id = ?1';

export const ENTRIES_SINCE = 'SELECT body, hash FROM journal WHERE revision > ?1 ORDER BY revision LIMIT ?2';

export const APPEND_ENTRY = `INSERT INTO journal(revision, operation_id, at, actor, body, receipt, previous_hash, hash)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

/** All entries as they lie in the file, for `verify`. */
export const ALL_ENTRIES = 'SELECT revision AS number, body AS text, hash FROM journal ORDER BY revision';
