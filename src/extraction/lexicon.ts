import type { ChangeType } from '../domain/vocabularies.js';
import { VERB_ROWS, type NounBias } from './verbRows.js';

/** One verb of the lexicon. `changeType` NONE = an act, not a change. */
export interface VerbEntry {
  readonly lemma: string;
  readonly changeType: ChangeType;
  readonly bias: NounBias;
  /** Prepositions or particles that may follow it directly and still leave it a verb (`focus on`). */
  readonly particles: readonly string[];
}

/** Forms that no rule of spelling gives. Base: past, participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  foresee: ['foresaw', 'foreseen'],
  feed: ['fed', 'fed'],
  shrink: ['shrank', 'shrunk'],
  swear: ['swore', 'sworn'],
  override: ['overrode', 'overridden'],
  recast: ['recast', 'recast'],
  forego: ['forwent', 'forgone'],
  wind: ['wound', 'wound'],
  rise: ['rose', 'risen'],
  underwrite: ['underwrote', 'underwritten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  oversee: ['oversaw', 'overseen'],
  overcome: ['overcame', 'overcome'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  repay: ['repaid', 'repaid'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  undo: ['undid', 'undone'],
  uphold: ['upheld', 'upheld'],
  unwind: ['unwound', 'unwound'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
  sue: ['sued', 'sued'],
};

/** Final consonants that double before -ed and -ing in the verbs above (stress, not spelling, decides: so a list). */
const DOUBLING = new Set(
  'refer defer confer incur occur commit submit permit admit omit remit emit transmit plan stop cut set put step bar ban map vet hedge curb equip compel expel propel control cancel channel spur transfer deter let get begin forbid pool fulfil enrol earmark format tap log bet win run abet outfit dispel label model signal total travel level'.split(
    ' ',
  ),
);

/** What a word form may be. */
export interface VerbForm {
  readonly verb: VerbEntry;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'pastParticiple' | 'ing';
}

const entries = new Map<string, VerbEntry>();
const forms = new Map<string, VerbForm>();

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

const addForm = (word: string, verb: VerbEntry, form: VerbForm['form']): void => {
  if (!forms.has(word)) forms.set(word, { verb, form });
};

const third = (word: string): string =>
  endsInConsonantY(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
const stemOf = (word: string): readonly string[] => {
  if (/e$/.test(word) && !/(?:ee|oe|ye)$/.test(word)) return [word.slice(0, -1)];
  return DOUBLING.has(word) ? [word + word.at(-1), word] : [word];
};

/** Verbs in -ise of every spelling. */
const NEVER_IN_IZE = new Set(
  'advise revise devise supervise exercise comprise compromise promise raise rise surprise televise improvise franchise disguise merchandise enterprise'.split(
    ' ',
  ),
);

const spellings = (word: string): readonly string[] => {
  const found = [word];
  if (/[iy]ze$/.test(word)) found.push(`${word.slice(0, -2)}se`);
  if (/[a-z]{3}ise$/.test(word) && !NEVER_IN_IZE.has(word)) found.push(`${word.slice(0, -2)}ze`);
  if (word === 'endeavor' || word === 'honor') found.push(`${word.slice(0, -1)}ur`);
  return found;
};

// A word listed twice keeps its most cautious bias (noun before weak before verb) and the change that any row gives it.
const CAUTION: Readonly<Record<NounBias, number>> = { noun: 0, weak: 1, verb: 2 };
for (const [changeType, bias, words] of VERB_ROWS)
  for (const item of words.split(/\s+/)) {
    const [written = '', ...particles] = item.split('/');
    for (const word of spellings(written)) {
      const known = entries.get(word);
      entries.set(word, {
        lemma: word,
        changeType: known && known.changeType !== 'NONE' ? known.changeType : changeType,
        bias: known && CAUTION[known.bias] < CAUTION[bias] ? known.bias : bias,
        particles: [...new Set([...(known?.particles ?? []), ...particles])],
      });
    }
  }
for (const [word, verb] of entries) addForm(word, verb, 'base');
for (const [word, verb] of entries) {
  addForm(third(word), verb, 'third');
  const irregular = IRREGULAR[word];
  const stems = stemOf(word);
  for (const stem of stems) addForm(`${stem}ing`, verb, 'ing');
  if (irregular) {
    const [past = '', participle = ''] = irregular;
    if (past === participle) addForm(past, verb, 'pastParticiple');
    else {
      addForm(past, verb, 'past');
      addForm(participle, verb, 'participle');
    }
  } else if (endsInConsonantY(word)) addForm(`${word.slice(0, -1)}ied`, verb, 'pastParticiple');
  else for (const stem of stems) addForm(stem.endsWith('e') ? `${stem}d` : `${stem}ed`, verb, 'pastParticiple');
}
for (const word of ['done', 'been', 'seen', 'said', 'gone', 'known', 'sought', 'had'])
  addForm(word, { lemma: word, changeType: 'NONE', bias: 'verb', particles: [] }, 'participle');

/** The verb whose base form is `word` (lower case), if the lexicon has it. */
export const baseVerb = (word: string): VerbEntry | undefined => entries.get(word);

/** What form of which verb `word` (lower case) is, if the lexicon knows it. */
export const verbForm = (word: string): VerbForm | undefined => forms.get(word);

/**
 * The lemma of an inflected form. Outside the lexicon English spelling is undone as far as it can be: `audited` gives
 * `audit`, and a word that shows no ending is its own lemma.
 */
export function lemmaOf(word: string): string {
  const known = forms.get(word);
  if (known) return known.verb.lemma;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (/(?:at|iz|is|ut|rs|ag|ur|ic|ud|id|ov|iv|uc|as|ang|in)ed$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ed') && word.length > 4) return word.slice(0, -2);
  return word;
}
