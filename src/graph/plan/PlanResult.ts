import type { Revision } from '../../domain/ChangeSet.js';
import type { Value } from '../../domain/Value.js';
import type { Holdings } from '../model/Holdings.js';

/** What a store answers to a Plan: all of one revision, frozen. */
export interface PlanResult {
  readonly revision: Revision;
  /** The page of start nodes; for `by: 'ids'`, the found ids in the order given, repeated ids once. */
  readonly start: StartPage;
  readonly level: LevelResult;
  /** Of the same revision; only if asked. */
  readonly holdings?: Holdings;
}

export interface StartPage {
  readonly rows: readonly StartRow[];
  readonly more: boolean;
  /** Only if asked. */
  readonly total?: number;
  /** A row stands before the cursor; only if asked. */
  readonly before?: boolean;
}

export interface StartRow {
  readonly node: string;
  /** The order's keys; only if asked. */
  readonly keys?: readonly string[];
}

export interface LevelResult {
  /** Each node once, by id. */
  readonly nodes: ReadonlyMap<string, NodeRow>;
  /** By `Step.key`. */
  readonly steps: ReadonlyMap<string, StepResult>;
}

/** A node's id and kind, and of its properties just those projected for its kind; an absent one has no key. */
export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface StepResult {
  /** By parent id; every parent of the step's kinds has a page, be it empty. */
  readonly pages: ReadonlyMap<string, EdgePage>;
  readonly level: LevelResult;
  /** The Evidence of all edges on all pages, where asked. */
  readonly evidence?: LevelResult;
}

export interface EdgePage {
  readonly edges: readonly EdgeRow[];
  readonly more: boolean;
  readonly total?: number;
  readonly before?: boolean;
}

export interface EdgeRow {
  readonly id: string;
  /** The id of the node it leads to. */
  readonly node: string;
  /** Projected relationship properties; an absent one has no key. */
  readonly properties: Readonly<Record<string, Value>>;
  /** The Evidence that stands, in the order of `evidenceIds`; only where evidence is asked. */
  readonly evidenceIds?: readonly string[];
  readonly keys?: readonly string[];
}
