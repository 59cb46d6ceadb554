import { eld } from 'eld/extrasmall';

/** Characters that are looked at: as many as the detector reads. */
const SAMPLE = 1_000;

/**
 * The language of a text as an ISO 639-1 code (`en`, `zh`), or `und` where nothing tells. Text is judged by a sample from its
 * beginning, its middle and its end, because heads of documents are full of names and numbers.
 */
export function detectLanguage(whole: string): string {
  const text = whole.trim();
  const part = Math.floor(SAMPLE / 4);
  const sample =
    text.length <= SAMPLE
      ? text
      : [0.05, 0.35, 0.65, 0.95]
          .map((place) => text.slice(Math.min(Math.floor(text.length * place), text.length - part)).slice(0, part))
          .join(' ');
  // A page of one script needs no statistics: some short Chinese lines are too little for them.
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (han * 2 > letters && kana * 20 < letters) return 'zh';
  return eld.detect(sample).language || 'und';
}
