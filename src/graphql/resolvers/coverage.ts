import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import type { Coverage } from '../generated/resolverTypes.js';
import type { ListParent } from './parents.js';

/** Languages from which directives are extracted; text in others is held, but gives none (extraction.md §2). */
const EXTRACTED_LANGUAGES = /^en\b/i;

/** Kinds that come from extraction: a list of them misses what stands in text of other languages. */
const EXTRACTED_KINDS = new Set(['Directive', 'Evidence']);

/** What a list can and cannot claim (model.md §7), from what its answer says is held. */
export const resolveCoverage: GraphQLFieldResolver<ListParent, Context> = ({
  kinds,
  answer: { revision, holdings },
}): Omit<Coverage, '__typename'> => {
  if (!holdings) throw new TypeError('The Plan of this list left out what is held.');
  const { documents, from, to, jurisdictions, languages, unresolvedCitations } = holdings;
  const silent = languages.filter((language) => !EXTRACTED_LANGUAGES.test(language));
  const misses = silent.length > 0 && kinds.some((kind) => EXTRACTED_KINDS.has(kind));
  return {
    documents,
    from,
    to,
    jurisdictions: [...jurisdictions],
    complete: misses ? false : null,
    warnings: [
      ...(misses ? silent.map((language) => `NOT_COVERED ${language}`) : []),
      ...(unresolvedCitations > 0 ? [`UNRESOLVED_CITATIONS ${unresolvedCitations}`] : []),
    ],
    asKnownAt: revision,
    reviewStates: null,
  };
};
