/** A piece of a Cypher text. Only the `cypher` tag and the functions beside it make one, so no value can become text. */
export class CypherPart {
  private constructor(readonly text: string) {}

  /** @internal The tag's own door. */
  static of(strings: TemplateStringsArray, parts: readonly (CypherPart | Identifier)[]): CypherPart {
    return new CypherPart(strings.reduce((text, string, index) => `${text}${parts[index - 1]?.text ?? ''}${string}`));
  }

  /** @internal */
  static ofNumber(number: number): CypherPart {
    return new CypherPart(String(number));
  }

  static join(parts: readonly CypherPart[], separator: CypherPart): CypherPart {
    return new CypherPart(parts.map(({ text }) => text).join(separator.text));
  }
}

/** A name that may stand in a Cypher text: letters, digits and underscores, back-quoted where it is a keyword. */
export class Identifier {
  readonly text: string;

  constructor(name: string) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
      throw new TypeError(`${JSON.stringify(name)} cannot be a name in Cypher.`);
    this.text = KEYWORDS.has(name.toLowerCase()) ? `\`${name}\`` : name;
  }
}

/** Words of the language that are also names of properties, kinds or types of ours, or may become so. */
const KEYWORDS = new Set(
  'all and any as asc ascending by call case contains count create delete desc descending detach distinct drop else end ends exists false for foreach from in index is key limit load match merge not null on optional or order remove return set single skip start starts then true type union unique unwind use using value when where with xor yield'.split(
    ' ',
  ),
);

/** Makes a piece of Cypher: only names and other pieces can be put in, never a string. */
export const cypher = (strings: TemplateStringsArray, ...parts: (CypherPart | Identifier)[]): CypherPart =>
  CypherPart.of(strings, parts);

export const joined = (parts: readonly CypherPart[], separator: CypherPart): CypherPart =>
  CypherPart.join(parts, separator);

/** All of these hold; nothing to hold is true. */
export const allOf = (conditions: readonly CypherPart[]): CypherPart =>
  conditions.length === 0 ? cypher`true` : joined(conditions, cypher` AND `);

/** ` WHERE …`, or nothing where there is no condition. */
export const where = (conditions: readonly CypherPart[]): CypherPart =>
  conditions.length === 0 ? cypher`` : cypher` WHERE ${allOf(conditions)}`;

/** `$name`. */
export const parameter = (name: string): CypherPart => cypher`$${new Identifier(name)}`;

/** A name of our own with a number: `L0`, `E1`. */
export const numbered = (name: 'L' | 'N' | 'E' | 'F' | 'S' | 'H' | 'n' | 'r', number: number): Identifier =>
  new Identifier(`${name}${number}`);

/** A whole number that the shape of a Plan fixes, never a value of it. */
export const integer = (number: number): CypherPart => {
  if (!Number.isSafeInteger(number)) throw new TypeError(`${number} is no whole number.`);
  return CypherPart.ofNumber(number);
};
