import { fold } from './fold.js';

/** Runs of letters, digits and marks of the folded text; runs of Han, Kana or Hangul become overlapping pairs. */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [run] of fold(text).matchAll(/[\p{L}\p{N}\p{M}\ufffd]+/gu)) {
    for (const [part] of run.matchAll(
      /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+/gu,
    )) {
      terms.push(...(PAIRED.test(part) ? pairs(part) : [part]));
    }
  }
  return terms;
}

const PAIRED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

function pairs(run: string): readonly string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
