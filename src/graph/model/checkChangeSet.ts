import type { ChangeSet, EdgeState, NodeState } from '../../domain/ChangeSet.js';
import { BadUserInputError } from '../../domain/errors.js';
import { kindOfId, parseId } from '../../domain/Id.js';
import { isIsoDay } from '../../domain/isoDay.js';
import { isStorableText } from '../../domain/isStorableText.js';
import { LIMITS } from '../../domain/limits.js';
import type { Properties, Value } from '../../domain/Value.js';
import type { PropertyModel } from './GraphModel.js';
import { graphModel } from './generated/graphModel.js';

/** Faults named in one refusal; more would not help anyone. */
const MAX_FAULTS = 20;

/**
 * The ChangeSet with its values in the one form that stores keep: −0 as 0, `supports` and `evidenceIds` sorted, empty
 * lists of them kept. Throws `BAD_USER_INPUT`, naming every fault, where a row breaks the model: an unknown kind, type or
 * property, a value of another form, a required property that is missing, ends that the type does not join.
 */
export function checkChangeSet(changeSet: ChangeSet): ChangeSet {
  const rows = changeSet.nodes.length + changeSet.edges.length + changeSet.retract.length;
  if (rows > LIMITS.changeSetRows) {
    throw new BadUserInputError(
      `A ChangeSet holds at most ${LIMITS.changeSetRows} rows; this one has ${rows}. Split it.`,
    );
  }
  const faults: string[] = [];
  const checked: ChangeSet = {
    ...changeSet,
    nodes: changeSet.nodes.map((node) => checkNode(node, faults)),
    edges: changeSet.edges.map((edge) => checkEdge(edge, faults)),
  };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(changeSet.operationId))
    faults.push('operationId is not a UUID');
  repeated(changeSet.nodes.map(({ id }) => id)).forEach((id) => faults.push(`${id} stands twice`));
  if (faults.length > 0) {
    const shown = faults.slice(0, MAX_FAULTS).join('; ');
    const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : '';
    throw new BadUserInputError(`The write breaks the graph's model: ${shown}${more}.`);
  }
  return checked;
}

const repeated = (ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
};

function checkNode(node: NodeState, faults: string[]): NodeState {
  const model = graphModel.kinds[node.kind];
  if (!model) {
    faults.push(`${node.id}: there is no kind ${node.kind}`);
    return node;
  }
  if (kindOfId(parseId(node.id)) !== node.kind) faults.push(`${node.id}: is no id of a ${node.kind}`);
  return { ...node, properties: checkProperties(node.id, model.properties, node.properties, faults) };
}

function checkEdge(edge: EdgeState, faults: string[]): EdgeState {
  const model = graphModel.types[edge.type];
  const where = `${edge.from} ${edge.type} ${edge.to}`;
  if (!model) {
    faults.push(`${where}: there is no relationship ${edge.type}`);
    return edge;
  }
  const [from, to] = [kindOfId(parseId(edge.from)), kindOfId(parseId(edge.to))];
  if (!model.ends.some((ends) => ends[0] === from && ends[1] === to)) {
    faults.push(`${where}: ${edge.type} does not lead from a ${from} to a ${to}`);
  }
  if (!Number.isInteger(edge.period) || edge.period < 1) faults.push(`${where}: period is 1, 2, 3 …`);
  const slot = model.slot === null ? null : (edge.properties[model.slot] ?? null);
  if (edge.slot !== slot) faults.push(`${where}: slot must equal ${model.slot ?? 'null'}`);
  const properties = checkProperties(
    where,
    { ...graphModel.edgeProperties, ...model.properties },
    edge.properties,
    faults,
  );
  return { ...edge, properties: { ...properties, ...sortedLists(properties) } };
}

/** Joined by writers in any order, so kept sorted and without repeats. */
const sortedLists = (properties: Properties): Properties =>
  Object.fromEntries(
    ['supports', 'evidenceIds'].flatMap((name) => {
      const list = properties[name];
      return typeof list === 'object' ? [[name, [...new Set(list)].sort()]] : [];
    }),
  );

function checkProperties(
  owner: string,
  models: Readonly<Record<string, PropertyModel>>,
  properties: Properties,
  faults: string[],
): Properties {
  const checked: Record<string, Value> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const model = models[name];
    if (!model || model.system) faults.push(`${owner}: has no property ${name}`);
    else checked[name] = checkValue(`${owner}.${name}`, model, value, faults);
  }
  for (const [name, model] of Object.entries(models)) {
    if (!model.nullable && !model.system && !(name in checked)) faults.push(`${owner}: ${name} is missing`);
  }
  return checked;
}

function checkValue(where: string, model: PropertyModel, value: Value, faults: string[]): Value {
  if (typeof value === 'object') {
    if (!model.list) faults.push(`${where}: is no list`);
    const items: readonly string[] | null = Array.isArray(value) ? value : null;
    if (items === null) faults.push(`${where}: is neither a value nor a list of values`);
    items?.forEach((item) => checkValue(where, { ...model, list: false }, item, faults));
    return items ? [...items] : value;
  }
  if (model.list) faults.push(`${where}: must be a list`);
  switch (model.type) {
    case 'Int':
      if (!Number.isSafeInteger(value)) faults.push(`${where}: must be a whole number within ±(2^53 − 1)`);
      return value === 0 ? 0 : value;
    case 'Float':
      if (typeof value !== 'number' || !Number.isFinite(value)) faults.push(`${where}: must be a finite number`);
      return value === 0 ? 0 : value;
    case 'Boolean':
      if (typeof value !== 'boolean') faults.push(`${where}: must be true or false`);
      return value;
    default:
      if (typeof value !== 'string') faults.push(`${where}: must be text`);
      else checkText(where, model, value, faults);
      return value;
  }
}

function checkText(where: string, model: PropertyModel, value: string, faults: string[]): void {
  if (!isStorableText(value)) faults.push(`${where}: holds U+0000 or half a surrogate pair`);
  if (Buffer.byteLength(value) > LIMITS.stringBytes) faults.push(`${where}: is longer than 64 kB`);
  if (model.values && !model.values.includes(value))
    faults.push(`${where}: ${JSON.stringify(value)} is none of ${model.values.join(', ')}`);
  if (model.type === 'Date' && !isIsoDay(value)) faults.push(`${where}: ${JSON.stringify(value)} is no day YYYY-MM-DD`);
  if (model.type === 'DateTime' && !isInstant(value))
    faults.push(`${where}: ${JSON.stringify(value)} is no instant YYYY-MM-DDTHH:mm:ss.sssZ`);
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text;
