import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { compilePlan } from '../../../src/graph/neo4j/compile/compilePlan.js';
import { planOf, type PlanDraft } from '../../support/planOf.js';

/** A Plan as a test writes it, and the statement that it becomes. */
interface Golden {
  readonly title: string;
  readonly plan: PlanDraft;
  readonly cypher?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const folder = new URL('goldens/', import.meta.url);

/** `UPDATE_GOLDENS=1` writes what the compiler says now, to be read before it is kept. */
const isUpdating = process.env.UPDATE_GOLDENS === '1';

describe('A Plan becomes one Cypher statement', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  it.each(files)('that is known: %s', (name) => {
    const golden = parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
    const plan = planOf(golden.plan);
    const { text, parameters } = compilePlan(plan);
    const params = parameters.encode(plan.params, (value) => `integer ${value}`);
    if (isUpdating) {
      const { title, plan: draft } = golden;
      const written = stringify(
        { title, plan: draft, cypher: `${text}\n`, params },
        { lineWidth: 0, aliasDuplicateObjects: false, singleQuote: true },
      );
      writeFileSync(new URL(name, folder), written);
      return;
    }
    expect({ cypher: `${text}\n`, params }).toEqual({ cypher: golden.cypher, params: golden.params });
  });
});
