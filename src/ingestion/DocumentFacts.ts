import { z } from 'zod';
import { parseEdtf } from '../domain/edtf.js';
import { BadUserInputError } from '../domain/errors.js';
import { REGISTERS } from '../domain/Extraction.js';
import {
  COMPLETENESS_VALUES,
  GENRE_VALUES,
  INSTRUMENT_KIND_VALUES,
  PUBLISHER_KIND_VALUES,
  SOURCE_TIER_VALUES,
  TRANSLATION_METHOD_VALUES,
} from '../domain/vocabularies.js';
import { endsAfterStart } from './endsAfterStart.js';
import { idOf } from './idOf.js';
import { parseYaml } from './parseYaml.js';

/** A line or more of words, as the graph takes them: no control characters, no half of a surrogate pair. */
const text = z
  .string({ error: 'must be text' })
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(2_000, { error: 'must have at most 2000 characters' })
  .refine((value) => value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value), {
    error: 'must hold no control characters and no halves of characters',
  });

const NO_DATE = 'must be a real date: 2024, 2024-01 or 2024-01-05';

/** A day, month or year in EDTF. YAML reads a bare `2024` as a number. */
const date = z
  .union([z.string(), z.int().transform(String)], { error: NO_DATE })
  .refine((value) => parseEdtf(value) !== null, { error: NO_DATE });

const instant = z
  .string()
  .refine(
    (value) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
      !Number.isNaN(Date.parse(value)),
    {
      error: 'must be an instant with its time zone: 2024-01-05T09:30:00Z',
    },
  )
  .transform((value) => new Date(value).toISOString());

/** An address that may stand in the journal for ever. */
const url = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000, { error: 'must have at most 2000 characters' })
  .refine((value) => !URL.canParse(value) || new URL(value).username + new URL(value).password === '', {
    error: 'must hold no user name and no password',
  });

const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'must be a language tag such as en or zh-Hans' });

/** Who put the text before the public: an id that the graph holds, or all that a new one needs. */
const publisher = z.union(
  [
    idOf('Publisher', 'Regulator', 'InternationalBody'),
    z.strictObject({
      id: idOf('Publisher'),
      name: text,
      kind: z.enum(PUBLISHER_KIND_VALUES),
      homepage: url.optional(),
    }),
  ],
  { error: 'must be an id such as pub:gazette or reg:cn-pboc, or { id, name, kind } of a new publisher' },
);

const publication = z.strictObject({
  publisher,
  sourceUrl: url.optional(),
  retrievedAt: instant.optional(),
  publishedOn: date.optional(),
  sourceTier: z.enum(SOURCE_TIER_VALUES).optional(),
});

/** What is known of the instrument beside the text; what is left out is read or defaulted. */
const instrument = z
  .strictObject({
    id: idOf('Instrument').optional(),
    kind: z.enum(INSTRUMENT_KIND_VALUES).optional(),
    title: text.optional(),
    number: text.optional(),
    issuer: idOf('Regulator', 'InternationalBody').optional(),
    adoptedOn: date.optional(),
    inForceFrom: date.optional(),
    appliesFrom: date.optional(),
    /** Exclusive, as every end. */
    inForceTo: date.optional(),
    occasion: text.optional(),
    occasionFrom: date.optional(),
    /** Exclusive, as every end. */
    occasionTo: date.optional(),
    occasionPlace: text.optional(),
    externalIds: z.array(text).max(20).optional(),
  })
  .refine(({ inForceFrom, inForceTo }) => endsAfterStart(inForceFrom, inForceTo), {
    path: ['inForceTo'],
    error: 'must lie after inForceFrom: it is the first day after',
  })
  .refine(({ occasionFrom, occasionTo }) => endsAfterStart(occasionFrom, occasionTo), {
    path: ['occasionTo'],
    error: 'must lie after occasionFrom: it is the first day after',
  });

/**
 * What no text tells reliably (extraction.md §10): options of `ingest`, or a file `NAME.yaml` beside the document. Dates
 * are EDTF. What stands here wins over what is read; a contradiction is a finding. All of it is optional.
 */
export const DocumentFacts = z.strictObject({
  publisher: publisher.optional(),
  alsoPublished: z.array(publication).max(50).optional(),
  sourceUrl: url.optional(),
  retrievedAt: instant.optional(),
  publishedOn: date.optional(),
  versionDate: date.optional(),
  genre: z.enum(GENRE_VALUES).optional(),
  sourceTier: z.enum(SOURCE_TIER_VALUES).optional(),
  translationMethod: z.enum(TRANSLATION_METHOD_VALUES).optional(),
  completeness: z.enum(COMPLETENESS_VALUES).optional(),
  licence: text.optional(),
  language: languageTag.optional(),
  register: z.enum(REGISTERS).optional(),
  title: text.optional(),
  /** Of the bytes, where they are not UTF-8 and bear no byte-order mark. */
  charset: z
    .string()
    .regex(/^[\w:.-]{1,40}$/, { error: 'must be the name of a charset' })
    .optional(),
  instrument: instrument.optional(),
});
export type DocumentFacts = z.infer<typeof DocumentFacts>;
export type PublisherFact = z.infer<typeof publisher>;
export type PublicationFact = z.infer<typeof publication>;

/** Checks facts from outside. `where` names them in the message. Throws `BAD_USER_INPUT` with every fault. */
export function parseFacts(facts: unknown, where: string): DocumentFacts {
  const parsed = DocumentFacts.safeParse(facts);
  if (parsed.success) return parsed.data;
  throw new BadUserInputError(
    `The facts in ${where} cannot be used: ${parsed.error.issues.flatMap(faultsOf).join('; ')}.`,
  );
}

/** What is wrong, with its place: `instrument.kind: must be …`. Of a choice of forms, what is wrong in the form that was meant. */
function faultsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (faults) => !faults.some(({ code, path }) => code === 'invalid_type' && !path.length),
    );
    if (meant) return meant.flatMap((fault) => faultsOf({ ...fault, path: [...issue.path, ...fault.path] }));
  }
  return [issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`];
}

/** Reads the file beside a document. An empty file says nothing. Throws `BAD_USER_INPUT`. */
export function parseFactsFile(bytes: Uint8Array, where: string): DocumentFacts {
  const { data, faults } = parseYaml(decoded(bytes, where));
  if (faults.length > 0) throw new BadUserInputError(`${where} is not YAML that is read here: ${faults.join('; ')}.`);
  return parseFacts(data ?? {}, where);
}

function decoded(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BadUserInputError(`${where} is not UTF-8. Save it as UTF-8.`, { cause: error });
  }
}

/** Options win over the file beside the document, fact by fact. */
export function mergeFacts(file: DocumentFacts, options: DocumentFacts): DocumentFacts {
  const both = file.instrument ?? options.instrument;
  return { ...file, ...options, ...(both ? { instrument: { ...file.instrument, ...options.instrument } } : {}) };
}
