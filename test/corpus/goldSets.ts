import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Register } from '../../src/domain/Extraction.js';
import type { GoldDirective } from './score.js';

/** One text with what a person marked in it, and the register in which it speaks. */
export interface GoldText {
  readonly text: string;
  readonly register: Register;
  readonly directives: readonly GoldDirective[];
}

/** A named set of texts that is scored as one. */
export interface GoldSet {
  readonly name: string;
  readonly texts: readonly GoldText[];
}

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const Marked = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  extended: z.object({ start: z.int(), end: z.int() }).optional(),
  deontic: z.object({ force: z.string() }),
  action: z.object({ lemma: z.string() }).optional(),
});
const ReadoutGold = z.object({
  document: z.object({ id: z.string(), file: z.string(), sha256: z.string() }),
  directives: z.array(Marked),
});
const PassageGold = z.object({
  document: z.object({ id: z.string() }),
  passages: z.array(z.object({ passageId: z.string(), text: z.string(), directives: z.array(Marked) })),
});

const UnreadGold = z.object({
  document: z.object({ id: z.string() }),
  passages: z.array(z.object({ directives: z.array(z.unknown()) })),
});

/** Sets in a language that no rules read yet. */
const UNREAD = ['cn-statute-dev.json'];
const READOUTS = ['pboc-mpc-2018q4.json', 'pboc-mpc-2012q4.json'];
const PASSAGES = 'adgm-aml-passages.json';

/**
 * The development gold of extraction.md §14, read in place; null, with a printed reason, where the shared folder is absent.
 * A text whose bytes are not those that were marked is an error, not a skip.
 */
export function goldSets(): readonly GoldSet[] | null {
  if (!existsSync(`${DATA}gold`) || !existsSync(`${DATA}corpora`)) {
    console.warn('Skipped: ../shared/data/gold or ../shared/data/corpora is absent, so nothing is scored.');
    return null;
  }
  const readouts = READOUTS.map((file): GoldSet => {
    const { document, directives } = ReadoutGold.parse(JSON.parse(readFileSync(`${DATA}gold/${file}`, 'utf8')));
    const bytes = readFileSync(`${DATA}${document.file}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== document.sha256) throw new Error(`${document.file} is not the text that ${file} marks.`);
    return {
      name: document.id,
      texts: [{ text: bytes.toString('utf8'), register: 'readout', directives: directives.map(goldDirective) }],
    };
  });
  const { document, passages } = PassageGold.parse(JSON.parse(readFileSync(`${DATA}gold/${PASSAGES}`, 'utf8')));
  const rules: GoldSet = {
    name: document.id,
    texts: passages.map(({ passageId, text, directives }) => ({
      text,
      register: /guidance/i.test(passageId) ? 'guidance' : 'rulebook',
      directives: directives.map(goldDirective),
    })),
  };
  return [...readouts, rules];
}

/** The sets that cannot be scored yet, each with how many directives people marked in it. */
export function unreadGoldSets(): readonly { readonly name: string; readonly gold: number }[] {
  return UNREAD.map((file) => {
    const { document, passages } = UnreadGold.parse(JSON.parse(readFileSync(`${DATA}gold/${file}`, 'utf8')));
    return { name: document.id, gold: passages.reduce((sum, { directives }) => sum + directives.length, 0) };
  });
}

const goldDirective = ({ start, end, quote, extended, deontic, action }: z.infer<typeof Marked>): GoldDirective => ({
  start,
  end,
  quote,
  force: deontic.force,
  ...(extended ? { extended } : {}),
  ...(action ? { lemma: action.lemma } : {}),
});
