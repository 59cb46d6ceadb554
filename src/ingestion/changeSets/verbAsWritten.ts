/** Past forms that do not begin like their lemma, of the verbs that report what somebody said. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hold: 'held',
  say: 'said',
  tell: 'told',
  find: 'found',
  make: 'made',
  write: 'wrote',
  think: 'thought',
};

/**
 * The reporting verb as a phrase writes it: “pointed out” for the lemma “point out” in “the bank pointed out”. The lemma
 * itself where the phrase has no form of it.
 */
export function verbAsWritten(phrase: string, lemma: string): string {
  const [head = '', ...particles] = lemma.toLowerCase().split(' ');
  const stem = head.replace(/[ey]$/, '');
  const words = phrase.toLowerCase().split(/\s+/);
  const at = words.findLastIndex((word) => word === IRREGULAR[head] || (stem !== '' && word.startsWith(stem)));
  if (at === -1) return lemma;
  const follows = particles.every((particle, index) => words[at + 1 + index] === particle);
  return words.slice(at, at + 1 + (follows ? particles.length : 0)).join(' ');
}
