import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import type { Coverage } from '../generated/resolverTypes.js';
import type { ListParent } from './parents.js';

/** Languages from which directives are extracted; text in others is held, but gives none (extraction.md §2). */
const EXTRACTED_LANGUAGES = /^en\b/i;

/** Kinds that come from extraction: a list of them misses what stands in text of other languages. */
const EXTRACTED_KINDS = new Set(['Directive', 'Evidence']);

/** What a list can and cannot claim (model.md §7): from counts that are kept by revision, no statement of its own. */
export const resolveCoverage: GraphQLFieldResolver<ListParent, Context> = async (
  { kinds, revision },
  _args,
  { store, read },
): Promise<Omit<Coverage, '__typename'>> => {
  const held = await store.populations(read);
  const silent = held.languages.filter((language) => !EXTRACTED_LANGUAGES.test(language));
  const misses = silent.length > 0 && kinds.some((kind) => EXTRACTED_KINDS.has(kind));
  return {
    documents: held.kinds.Document ?? 0,
    from: held.from,
    to: held.to,
    jurisdictions: [...held.jurisdictions],
    complete: misses ? false : null,
    warnings: [
      ...(misses ? silent.map((language) => `NOT_COVERED ${language}`) : []),
      ...(held.unresolvedCitations > 0 ? [`UNRESOLVED_CITATIONS ${held.unresolvedCitations}`] : []),
    ],
    asKnownAt: revision,
    reviewStates: null,
  };
};
