const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Latin}/u, 'Latn'],
];
const HAN_BY_LANGUAGE: readonly (readonly [string, string])[] = [
  ['zh-Hans', 'Hans'],
  ['zh-Hant', 'Hant'],
  ['ja', 'Jpan'],
  ['ko', 'Kore'],
];

/** The script of a name, ISO 15924; the language tells the Han scripts apart. `Zyyy` where it has no letters. */
export function scriptOf(name: string, language: string): string {
  const script = SCRIPTS.find(([letters]) => letters.test(name))?.[1] ?? 'Zyyy';
  if (script !== 'Hani') return script;
  return HAN_BY_LANGUAGE.find(([prefix]) => language.startsWith(prefix))?.[1] ?? script;
}
