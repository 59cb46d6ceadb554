import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Id } from './Id.js';

/** The key of a relationship record: 22 characters of base64url, made from what identifies the fact. */
export const EdgeId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<'EdgeId'>();
export type EdgeId = z.infer<typeof EdgeId>;

/** What tells one relationship from another: both ends, the type, the slot (model.md §3) and the period (1, 2 …). */
export interface EdgeKey {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly slot?: string | null;
  readonly period?: number;
}

/** First 22 characters of base64url(sha-256(type, from, to, slot, period)), the parts joined by U+001F. */
export function edgeId({ type, from, to, slot, period }: EdgeKey): EdgeId {
  const key = [type, from, to, slot ?? '', String(period ?? 1)].join('\u001f');
  return createHash('sha256').update(key).digest('base64url').slice(0, 22) as EdgeId;
}
