import { canonicalJson } from '../../util/canonicalJson.js';
import { sha256 } from '../../util/sha256.js';
import type {
  EdgePredicate,
  EdgePropertyPredicate,
  Level,
  Page,
  Param,
  ParamValue,
  Plan,
  Predicate,
  Start,
  Step,
} from './Plan.js';
import type { PlanParams } from './PlanParams.js';

/**
 * The finished Plan: parameters named by where they stand in the sorted tree, so that the order of fields in a request
 * makes no new shape and no new text, and the shape's hash.
 */
export function numberParams(
  { start, level, holdings }: Pick<Plan, 'start' | 'level' | 'holdings'>,
  params: PlanParams,
): Plan {
  const numbering = new Numbering(params);
  const numbered = {
    start: numbering.start(start),
    level: numbering.level(level),
    ...(holdings ? { holdings } : {}),
  };
  return { shape: sha256(canonicalJson(numbered)), ...numbered, params: numbering.values };
}

class Numbering {
  readonly values: Record<Param, ParamValue> = {};
  private readonly next = new Map<string, number>();

  constructor(private readonly params: PlanParams) {}

  private name(prefix: string, passing: Param): Param {
    const number = this.next.get(prefix) ?? 0;
    this.next.set(prefix, number + 1);
    const value = this.params.values.get(passing);
    if (value === undefined) throw new TypeError(`No value for the parameter ${passing}.`);
    this.values[`${prefix}${number}`] = value;
    return `${prefix}${number}`;
  }

  start(start: Start): Start {
    if (start.by === 'ids') return { ...start, ids: this.name('ids', start.ids) };
    return {
      ...start,
      ...(start.where ? { where: this.predicate(start.where) } : {}),
      page: this.page(start.page),
    };
  }

  level({ project, steps }: Level): Level {
    const sorted = Object.keys(project).sort();
    return {
      project: Object.fromEntries(sorted.map((kind) => [kind, [...new Set(project[kind])].sort()])),
      steps: [...steps].sort((a, b) => (a.key < b.key ? -1 : 1)).map((step) => this.step(step)),
    };
  }

  private step(step: Step): Step {
    return {
      ...step,
      from: [...step.from].sort(),
      edge: [...new Set(step.edge)].sort(),
      ...(step.where ? { where: this.edgePredicate(step.where) } : {}),
      page: step.page === 'one' ? 'one' : this.page(step.page),
      ...(step.evidence ? { evidence: this.level(step.evidence) } : {}),
      next: this.level(step.next),
    };
  }

  private page(page: Page): Page {
    return {
      ...page,
      take: this.name('take', page.take),
      ...(page.after
        ? {
            after: {
              ...page.after,
              key: this.name('after', page.after.key),
              ...(page.after.edge ? { edge: this.name('after', page.after.edge) } : {}),
            },
          }
        : {}),
    };
  }

  private predicate(predicate: Predicate): Predicate {
    switch (predicate.is) {
      case 'and':
      case 'or':
        return { is: predicate.is, of: predicate.of.map((part) => this.predicate(part)) };
      case 'not':
        return { is: 'not', of: this.predicate(predicate.of) };
      case 'some':
      case 'none':
        return { ...predicate, where: this.edgePredicate(predicate.where) };
      case 'compare':
        return { ...predicate, param: this.name('p', predicate.param) };
      case 'absent':
        return predicate;
    }
  }

  private edgePredicate({ node, edge }: EdgePredicate): EdgePredicate {
    return {
      ...(node ? { node: this.predicate(node) } : {}),
      ...(edge ? { edge: this.edgeProperties(edge) } : {}),
    };
  }

  private edgeProperties(predicate: EdgePropertyPredicate): EdgePropertyPredicate {
    switch (predicate.is) {
      case 'and':
      case 'or':
        return { is: predicate.is, of: predicate.of.map((part) => this.edgeProperties(part)) };
      case 'not':
        return { is: 'not', of: this.edgeProperties(predicate.of) };
      case 'compare':
        return { ...predicate, param: this.name('p', predicate.param) };
      case 'absent':
        return predicate;
    }
  }
}
