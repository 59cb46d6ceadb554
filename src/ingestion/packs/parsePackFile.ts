import type { z } from 'zod';
import { parseYaml } from '../parseYaml.js';

/** A file's rows, or what is wrong with them: one line a fault, naming file, row and field. */
export type ParsedPackFile<T> =
  { readonly data: T; readonly faults: readonly never[] } | { readonly data: null; readonly faults: readonly string[] };

/** Parses one YAML file of a pack. `path` names it in messages. */
export function parsePackFile<T>(schema: z.ZodType<T>, text: string, path: string): ParsedPackFile<T> {
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return { data: null, faults: yaml.faults.map((fault) => `${path}: ${fault}`) };
  const raw = yaml.data;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, faults: [] };
  return {
    data: null,
    faults: parsed.error.issues.map((issue) => `${path}: ${place(raw, issue.path)}${issue.message}`),
  };
}

/** `jur:cn: names[2].kind: `, the row named by its id where it has one, else by its place. */
function place(raw: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...field] = path;
  if (list === undefined) return '';
  if (at === undefined) return `${String(list)}: `;
  const name = rowName(member(member(raw, list), at), String(list), at);
  const steps = field.map((step, index) =>
    typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`,
  );
  return field.length === 0 ? `${name}: ` : `${name}: ${steps.join('')}: `;
}

/** What a row is called in a message: its id where it has one, else its list and place. */
export function rowName(row: unknown, list: string, at: PropertyKey): string {
  const id = member(row, 'id');
  return typeof id === 'string' ? id : typeof at === 'number' ? `${list}[${at}]` : String(at);
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}
