/** Words by which a body tells others to act (extraction.md §5). Plain data, one reason per line. */
/** `is` or `was … to V`: participles by which someone is told to act. What was asked of them is still to be done. */
export const ASKED: ReadonlyMap<string, 'must' | 'should'> = new Map([
  ['asked', 'should'], // a request
  ['requested', 'should'], // a request
  ['invited', 'should'], // a request
  ['urged', 'should'], // a request
  ['reminded', 'should'], // a request
  ['instructed', 'must'], // an order
  ['directed', 'must'], // an order
  ['ordered', 'must'], // an order
]);

/** A verb by which a body tells others to act. */
export interface Telling {
  readonly force: 'must' | 'should';
  /** The prepositions that its object takes: "called on banks to". */
  readonly links?: readonly string[];
  /** Its past form asks too, at a meeting: "the meeting urged banks to". Other past forms tell what was once required. */
  readonly isPast?: boolean;
}
const tellingRow = (forms: string, telling: Telling): (readonly [string, Telling])[] =>
  forms.split(' ').map((form) => [form, telling]);
/** Forms of such verbs. */
export const TELLING: ReadonlyMap<string, Telling> = new Map([
  ...tellingRow('expect expects', { force: 'should' }), // supervisors' advice
  ...tellingRow('encourage encourages urge urges advise advises', { force: 'should' }), // advice
  ...tellingRow('ask asks invite invites request requests', { force: 'should' }), // a request
  ...tellingRow('call calls', { force: 'should', links: ['on', 'upon', 'for'] }), // a request
  ...tellingRow('encouraged urged asked invited requested', { force: 'should', isPast: true }), // the same, of a meeting
  ...tellingRow('called', { force: 'should', links: ['on', 'upon', 'for'], isPast: true }), // the same, of a meeting
  ...tellingRow('require requires instruct instructs direct directs', { force: 'must' }), // an order
  ...tellingRow('instructed directed', { force: 'must', isPast: true }), // the same, of a meeting
]);

/** Reporting verbs whose `that` clause in the base form is what is asked for, and how firmly. */
export const MANDATES: ReadonlyMap<string, 'must' | 'should'> = new Map(
  (
    [
      ['recommend recommends recommended propose proposes proposed', 'should'], // advice: "recommended that the board meet"
      ['request requests requested demand demands demanded urge urges urged', 'should'], // a request
      ['insist insists insisted', 'must'], // an order: "insisted that firms report"
    ] as const
  ).flatMap(([forms, force]) => forms.split(' ').map((form) => [form, force] as const)),
);
