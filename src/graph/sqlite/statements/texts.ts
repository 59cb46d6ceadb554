export const TEXT = 'SELECT body FROM text WHERE sha256 = ?1';
export const ALL_TEXTS = 'SELECT sha256, body FROM text ORDER BY sha256';
