import { BadUserInputError } from '../../domain/errors.js';
import { LIMITS } from '../../domain/limits.js';
import { keyOf } from '../model/sortKey.js';
import { decodeCursor, orderHash } from './cursor.js';
import type { OrderTerm, Page } from './Plan.js';
import type { PlanParams } from './PlanParams.js';

/** The arguments of a list, as graphql-js coerces them. */
export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | null;
}

/** What of a page is selected, so that nothing else is looked up. */
export interface PageSelection {
  readonly hasPreviousPage: boolean;
  readonly cursors: boolean;
}

/** `first`, `after` and `orderBy` as a Page. `field` is the list's name for its cursors; `keyCount` 1 of nodes, 2 of relationships. */
export function pageOf(
  args: ListArguments,
  list: { readonly field: string; readonly keyCount: 1 | 2 },
  selection: PageSelection,
  params: PlanParams,
): Page {
  const order = orderOf(args);
  const first = args.first ?? LIMITS.defaultPageRows;
  if (first < 0 || first > LIMITS.pageRows) {
    throw new BadUserInputError(`“first” is 0 to ${LIMITS.pageRows}; ${first} is not.`);
  }
  const page = { take: params.add(first), keys: selection.cursors, order };
  if (typeof args.after !== 'string') return { ...page, probe: false };
  const [key = '', edge] = decodeCursor(args.after, orderHash(list.field, order), list.keyCount);
  return {
    ...page,
    probe: selection.hasPreviousPage,
    after: {
      key: params.add(key),
      ...(edge === undefined ? {} : { edge: params.add(edge) }),
      of: order === null ? 'present' : keyOf(key),
    },
  };
}

/** The one term of `orderBy`, or null. `NODE_APPLIES_FROM` and `APPLIES_FROM` mean the node's `appliesFrom`. */
export function orderOf({ orderBy }: ListArguments): OrderTerm | null {
  if (!orderBy || orderBy.length === 0) return null;
  if (orderBy.length > LIMITS.orderTerms) {
    throw new BadUserInputError('“orderBy” takes one term for now. Leave the others out.');
  }
  const [{ field, direction } = { field: '', direction: 'ASC' as const }] = orderBy;
  const words = field
    .replace(/^NODE_/, '')
    .toLowerCase()
    .split('_');
  const property = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return { property, direction };
}
