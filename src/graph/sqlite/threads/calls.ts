import type { Receipt, Revision } from '../../../domain/ChangeSet.js';
import type { Finding } from '../../../domain/Finding.js';
import type { StoreInfo } from '../../GraphStore.js';
import type { JournalEntry } from '../../model/JournalEntry.js';
import type { PastRecord } from '../../model/PastRecord.js';
import type { Populations } from '../../model/Populations.js';
import type { Plan } from '../../plan/Plan.js';
import type { PlanResult } from '../../plan/PlanResult.js';
import type { WriteCall } from '../write/writeChangeSet.js';
import type { WireError } from './wireError.js';

/** What a thread can be asked, with its argument and its answer. */
export interface Calls {
  readonly execute: { readonly of: Plan; readonly gives: PlanResult };
  readonly text: {
    readonly of: { readonly sha256: string; readonly start: number; readonly end: number };
    readonly gives: string | null;
  };
  readonly history: { readonly of: readonly string[]; readonly gives: ReadonlyMap<string, readonly PastRecord[]> };
  readonly changes: {
    readonly of: { readonly since: Revision; readonly first: number };
    readonly gives: readonly JournalEntry[];
  };
  readonly populations: { readonly of: null; readonly gives: Populations };
  readonly write: { readonly of: WriteCall; readonly gives: Receipt };
  readonly info: { readonly of: null; readonly gives: Omit<StoreInfo, 'name'> };
  readonly graphHash: { readonly of: null; readonly gives: string };
  /** The next findings of a check that begins with the first call; null at its end. */
  readonly verify: { readonly of: null; readonly gives: readonly Finding[] | null };
}

export type CallName = keyof Calls;

/** How a thread opens the file. */
export interface ThreadSettings {
  readonly path: string;
  readonly writes: boolean;
  /** Look for damage first: the last server stopped without closing. */
  readonly quickCheck: boolean;
  /** How long the thread may stay silent after deadline or signal before it is given up and replaced. */
  readonly graceMs: number;
  /** Milliseconds that a write waits before and after its commit: for tests that kill there. */
  readonly pauseMs?: { readonly beforeCommit: number; readonly afterCommit: number };
}

/** A call on its way to a thread. */
export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly of: Calls[Name]['of'];
  /** Milliseconds since 1970. */
  readonly deadlineAt: number;
  /** One 32-bit number, set when the caller gives up. */
  readonly flag: SharedArrayBuffer;
}

/** What comes back: first that the thread is open (or why not), then one answer for each call. */
export type Reply =
  | { readonly opened: true }
  | { readonly opened: false; readonly error: WireError }
  | { readonly id: number; readonly gives: unknown }
  | { readonly id: number; readonly error: WireError };
