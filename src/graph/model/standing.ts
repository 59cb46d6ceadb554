import type { Properties } from '../../domain/Value.js';

/** Review states that take a record out of what a default read sees. */
const FALLEN = new Set(['REJECTED', 'RETRACTED']);

/** Whether an open record stands by itself: a relationship needs both its ends to stand besides (stores.md §2). */
export const standsByItself = (properties: Properties): boolean =>
  typeof properties.reviewState !== 'string' || !FALLEN.has(properties.reviewState);
