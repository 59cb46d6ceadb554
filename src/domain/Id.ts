import { z } from 'zod';
import { BadIdError } from './errors.js';

/** The sixteen prefixes of ids, one for each kind of record (a Revision is a record of the journal). */
export const ID_PREFIXES = {
  Document: 'doc',
  Instrument: 'ins',
  Provision: 'prv',
  Evidence: 'evd',
  Directive: 'dir',
  Effect: 'eff',
  Regulator: 'reg',
  InternationalBody: 'body',
  Jurisdiction: 'jur',
  Membership: 'mem',
  PolicyArea: 'area',
  EntityClass: 'class',
  Publisher: 'pub',
  Name: 'nam',
  Review: 'rvw',
  Revision: 'rev',
} as const;

const ID_PATTERN = new RegExp(`^(?:${Object.values(ID_PREFIXES).join('|')}):[\\x21-\\x7e]{1,200}$`);

/** A record's one key everywhere: `prefix:rest`, the rest 1–200 printable ASCII characters without spaces. */
export const Id = z.string().regex(ID_PATTERN).brand<'Id'>();
export type Id = z.infer<typeof Id>;

/** The text as an id. Throws `BAD_ID` where it has another form; whether the graph holds it is another question. */
export function parseId(text: string): Id {
  if (!ID_PATTERN.test(text)) throw new BadIdError(text);
  return text as Id;
}

/** The kind that an id's prefix stands for. */
export function kindOfId(id: Id): keyof typeof ID_PREFIXES {
  const prefix = id.slice(0, id.indexOf(':'));
  const found = Object.entries(ID_PREFIXES).find(([, known]) => known === prefix);
  if (!found) throw new BadIdError(id);
  return found[0] as keyof typeof ID_PREFIXES;
}
