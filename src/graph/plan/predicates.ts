import { BadUserInputError } from '../../domain/errors.js';
import { parseId } from '../../domain/Id.js';
import { isStorableText } from '../../domain/isStorableText.js';
import { LIMITS } from '../../domain/limits.js';
import { fold } from '../model/fold.js';
import type { PropertyModel } from '../model/GraphModel.js';
import { edgeProperty, nodeProperty, relationshipKey, relationshipModel } from './modelLookup.js';
import type {
  Absence,
  Comparison,
  EdgePredicate,
  EdgePropertyPredicate,
  Operator,
  ParamValue,
  Predicate,
} from './Plan.js';
import type { PlanParams } from './PlanParams.js';

/** A coerced `where`: values of the SDL's inputs, null where a client wrote null. */
export type WhereInput = Readonly<Record<string, unknown>>;

/** Turns `where` arguments into predicates, values into parameters. One for each request field: limits count over it. */
export class PredicateBuilder {
  private terms = 0;

  constructor(private readonly params: PlanParams) {}

  /** Conditions on nodes of these kinds. */
  node(kinds: readonly string[], where: WhereInput, depth = 1): Predicate {
    this.checkDepth(depth);
    return all(
      this.counted(entries(where)).map(([name, value]): Predicate => {
        if (name === 'and' || name === 'or') {
          return { is: name, of: this.counted(objects(name, value)).map((part) => this.node(kinds, part, depth + 1)) };
        }
        if (name === 'not') return { is: 'not', of: this.node(kinds, object(name, value), depth + 1) };
        const relationship = relationshipKey(kinds, name);
        if (relationship) return this.quantifiers(relationship, object(name, value), depth);
        const model = nodeProperty(kinds, name);
        if (!model) throw new BadUserInputError(`${kinds.join(', ')} cannot be filtered by ${name}.`);
        return all(this.comparisons(name, model, object(name, value)));
      }),
    );
  }

  /** Conditions on a relationship and the node that it leads to. */
  relationship(key: string, { node, edge }: WhereInput, depth = 1): EdgePredicate {
    return {
      ...(node === undefined ? {} : { node: this.node(relationshipModel(key).to, object('node', node), depth + 1) }),
      ...(edge === undefined ? {} : { edge: this.edge(key, object('edge', edge), depth + 1) }),
    };
  }

  private edge(key: string, where: WhereInput, depth: number): EdgePropertyPredicate {
    this.checkDepth(depth);
    return all(
      this.counted(entries(where)).map(([name, value]): EdgePropertyPredicate => {
        if (name === 'and' || name === 'or') {
          return { is: name, of: this.counted(objects(name, value)).map((part) => this.edge(key, part, depth + 1)) };
        }
        if (name === 'not') return { is: 'not', of: this.edge(key, object(name, value), depth + 1) };
        const model = edgeProperty(key, name);
        if (!model) throw new BadUserInputError(`${key} cannot be filtered by ${name}.`);
        return all(this.comparisons(name, model, object(name, value)));
      }),
    );
  }

  private quantifiers(relationship: string, quantifier: WhereInput, depth: number): Predicate {
    return all(
      this.counted(entries(quantifier)).map(([name, value]): Predicate => {
        if (name !== 'some' && name !== 'none') throw new BadUserInputError(`There is no quantifier ${name}.`);
        this.count();
        return { is: name, relationship, where: this.relationship(relationship, object(name, value), depth) };
      }),
    );
  }

  private comparisons(property: string, model: PropertyModel, filter: WhereInput): readonly (Comparison | Absence)[] {
    return this.counted(entries(filter)).map(([name, value]) => {
      this.count();
      const operator = name as Operator;
      if (value === null) {
        if (operator === 'eq') return { is: 'absent', property };
        throw new BadUserInputError(`“${operator}” of ${property} cannot be null. Only “eq” asks for what is absent.`);
      }
      if (Array.isArray(value) && value.length > LIMITS.filterValues) {
        throw new BadUserInputError(`“${operator}” of ${property} takes at most ${LIMITS.filterValues} values.`);
      }
      const folded = (operator === 'contains' || operator === 'startsWith') && model.foldedKey !== undefined;
      const operand = operandOf(property, model, value);
      return {
        is: 'compare',
        property,
        operator,
        folded,
        param: this.params.add(folded ? fold(String(operand)) : operand),
      };
    });
  }

  /** Conditions as they are written: where there is none, the emptiness is one, or thousands of `{}` would cost nothing. */
  private counted<T>(parts: readonly T[]): readonly T[] {
    if (parts.length === 0) this.count();
    return parts;
  }

  private count(): void {
    this.terms += 1;
    if (this.terms > LIMITS.filterConditions) {
      throw new BadUserInputError(`A filter holds at most ${LIMITS.filterConditions} conditions.`);
    }
  }

  private checkDepth(depth: number): void {
    if (depth > LIMITS.filterDepth) {
      throw new BadUserInputError(`Conditions lie at most ${LIMITS.filterDepth} deep within one another.`);
    }
  }
}

/**
 * What a property is compared with. Ids are checked for their form, so that a mistyped one is an error and not an empty
 * answer. What no store can hold is refused: it equals nothing, and SQLite would cut a text at U+0000 and find the rest.
 */
function operandOf(property: string, model: PropertyModel, value: unknown): ParamValue {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (model.type === 'ID') values.forEach((id) => parseId(String(id)));
  if (!values.every(isStorable)) {
    throw new BadUserInputError(
      `${property} cannot be compared with that: numbers are finite, text has neither U+0000 nor half a surrogate pair.`,
    );
  }
  return value as ParamValue; // of one type, as the SDL's input declares it
}

function isStorable(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return isStorableText(value);
  return typeof value === 'boolean' || Number.isFinite(value);
}

/** A conjunction; of one part, the part itself. */
function all<P>(parts: readonly P[]): P | { readonly is: 'and'; readonly of: readonly P[] } {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { is: 'and', of: parts };
}

const entries = (input: WhereInput): readonly (readonly [string, unknown])[] =>
  Object.entries(input).filter(([, value]) => value !== undefined);

function object(name: string, value: unknown): WhereInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadUserInputError(`“${name}” cannot be null here: leave it out, or give conditions.`);
  }
  return value as WhereInput;
}

function objects(name: string, value: unknown): readonly WhereInput[] {
  if (!Array.isArray(value))
    throw new BadUserInputError(`“${name}” cannot be null here: leave it out, or give conditions.`);
  return value.map((part) => object(name, part));
}
