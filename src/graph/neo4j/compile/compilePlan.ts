import type { Level, Plan, Step } from '../../plan/Plan.js';
import { cypher, integer, joined, numbered, type CypherPart, type Identifier } from './cypher.js';
import { frame, type Column } from './frame.js';
import { evidenceFrontier, frontier } from './frontier.js';
import { heldRow, holdings } from './holdings.js';
import { ParameterUses } from './ParameterUses.js';
import { access, kindModel, kindProperties, relationshipModel } from './planNames.js';
import { Conditions } from './predicates.js';
import { compileStart } from './start.js';
import { compileStep } from './step.js';
import { child as node } from './stepNames.js';

/** Where the answer holds a level: column `N<number>`, one list per node: its id, the columns, the key where wanted. */
export interface CompiledLevel {
  readonly number: number;
  readonly columns: readonly string[];
  readonly project: Level['project'];
  readonly steps: readonly CompiledStep[];
}

/** Where the answer holds a step: column `E<number>`, one list per parent (see `compileStep`). */
export interface CompiledStep {
  readonly number: number;
  readonly step: Step;
  readonly next: CompiledLevel;
  readonly evidence: CompiledLevel | null;
}

/** A Plan's statement. Constant per shape: the text holds names of the graph model and no value. */
export interface CompiledPlan {
  readonly text: string;
  readonly parameters: ParameterUses;
  readonly level: CompiledLevel;
  /** The start's rows carry their sort key as the last column of `N0`. */
  readonly startKeys: boolean;
}

/** Compiles a Plan to one levelled statement (api.md §3.1). Throws `BAD_USER_INPUT` at a name that the model lacks. */
export function compilePlan(plan: Plan): CompiledPlan {
  return new Compilation().compile(plan);
}

class Compilation {
  private readonly parameters = new ParameterUses();
  private readonly conditions = new Conditions(this.parameters);
  private readonly body: CypherPart[] = [];
  private readonly pages: Column[] = [];
  private readonly nodes: Column[] = [];
  private levels = 0;
  private steps = 0;

  compile({ start, level, holdings: asked }: Plan): CompiledPlan {
    start.kinds.forEach(kindModel);
    const { text, key } = compileStart(start, this.conditions, this.parameters);
    this.body.push(text);
    const compiled = this.level(level, start.kinds, key);
    const scalars = [cypher`more0`, cypher`total0`, cypher`before0`].map((name) => ({ name, value: null }));
    if (asked) this.body.push(holdings);
    const held = asked ? [{ name: cypher`held`, value: heldRow }] : [];
    const statement = frame(this.body, [...scalars, ...this.pages, ...this.nodes, ...held]);
    return { text: statement.text, parameters: this.parameters, level: compiled, startKeys: key !== null };
  }

  private level(level: Level, kinds: readonly string[], key: CypherPart | null = null): CompiledLevel {
    const number = this.levels++;
    const asked = Object.entries(level.project).map(([kind, names]) => ({ kind, names: checked(kind, names) }));
    const columns = [...new Set(asked.flatMap(({ kind, names }) => (kinds.includes(kind) ? names : [])))].sort();
    this.nodes.push({ name: cypher`${numbered('N', number)}`, value: nodeRows(number, kinds, columns, key) });
    const steps = level.steps.map((step) => this.step(step, number, kinds));
    return { number, columns, project: level.project, steps };
  }

  private step(step: Step, from: number, kinds: readonly string[]): CompiledStep {
    const number = ++this.steps;
    step.from.forEach(kindModel);
    const [pages, found, level] = [numbered('E', number), numbered('F', number), numbered('L', from)];
    const names = { level, pages, found, population: numbered('H', number) };
    this.body.push(compileStep(step, kinds, names, this.conditions, this.parameters));
    this.pages.push({ name: cypher`${pages}`, value: null });
    this.body.push(frontier(found, this.nextLevel()));
    const next = this.level(step.next, relationshipModel(step.relationship).to);
    return { number, step, next, evidence: step.evidence ? this.evidence(step, step.evidence, pages) : null };
  }

  private evidence(step: Step, level: Level, pages: Identifier): CompiledLevel {
    this.body.push(evidenceFrontier(pages, integer(2 + step.edge.length), this.nextLevel()));
    return this.level(level, ['Evidence']);
  }

  /** The name of the level that is compiled next. */
  private nextLevel(): Identifier {
    return numbered('L', this.levels);
  }
}

/** Names to project of a kind, all of them its own; `id` comes anyway. */
function checked(kind: string, names: readonly string[]): readonly string[] {
  const models = kindProperties([kind]);
  for (const name of names) access(node, models, name);
  return names.filter((name) => name !== 'id');
}

function nodeRows(
  number: number,
  kinds: readonly string[],
  columns: readonly string[],
  key: CypherPart | null,
): CypherPart {
  const models = kindProperties(kinds);
  const values = [cypher`${node}.id`, ...columns.map((name) => access(node, models, name)), ...(key ? [key] : [])];
  return cypher`[${node} IN ${numbered('L', number)} | [${joined(values, cypher`, `)}]]`;
}
