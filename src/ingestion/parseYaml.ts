import { Composer, type CST, LineCounter, Parser } from 'yaml';

/** A file's data, or what is wrong with it: one sentence a fault, with line and column where they are known. */
export type ParsedYaml =
  | { readonly data: unknown; readonly faults: readonly never[] }
  | { readonly data: null; readonly faults: readonly string[] };

/** Lists and maps within one another. The library composes by recursion, and a deep file ends the process, not the call. */
const DEEPEST = 64;

/** One YAML document of the core schema: no tags, no aliases (each lets a small file grow large), no key twice. */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  if (isDeeperThan(tokens, DEEPEST)) return refused([`It is nested more than ${DEEPEST} deep`]);
  const [document, second] = new Composer().compose(tokens, true, text.length);
  if (!document) return { data: null, faults: [] };
  if (second) return refused(['It holds more than one document']);
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    return refused(
      wrong.map(({ pos: [at], message }) => {
        const { line, col } = lineCounter.linePos(at);
        return `line ${line}, column ${col}: ${message}`;
      }),
    );
  }
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown, faults: [] };
  } catch {
    return refused(['Aliases (*name) are not read: write the value out']);
  }
}

const refused = (faults: readonly string[]): ParsedYaml => ({ data: null, faults });

/** Whether any token lies in more than `most` others. Iterative, as what it guards is not. */
function isDeeperThan(tokens: readonly CST.Token[], most: number): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > most) return true;
    if ('value' in token && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      for (const part of [key, value]) if (part) open.push({ token: part, depth: depth + 1 });
    }
  }
  return false;
}
