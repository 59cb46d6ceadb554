import type { PropertyModel } from '../model/GraphModel.js';
import { graphModel } from '../model/generated/graphModel.js';
import type { DerivedKeys } from '../model/derivedKeys.js';
import type { Properties } from '../../domain/Value.js';
import { integer } from './Connection.js';

type Models = Readonly<Record<string, PropertyModel>>;

/** A record's properties as they are sent: whole numbers as integers by the model's types, derived keys beside them. */
function encoded(models: Models, properties: Properties, keys: DerivedKeys): Record<string, unknown> {
  const row: Record<string, unknown> = { ...keys };
  for (const [name, value] of Object.entries(properties)) {
    row[name] = models[name]?.type === 'Int' && typeof value === 'number' ? integer(value) : value;
  }
  return row;
}

/** All that a node holds but its revisions. */
export const nodeRow = (kind: string, id: string, properties: Properties, keys: DerivedKeys) => ({
  ...encoded(graphModel.kinds[kind]?.properties ?? {}, properties, keys),
  id,
});

/** All that a relationship holds but its id and revisions; the slot is among its properties. */
export const edgeRow = (type: string, period: number, properties: Properties, keys: DerivedKeys) => ({
  ...encoded({ ...graphModel.edgeProperties, ...graphModel.types[type]?.properties }, properties, keys),
  period: integer(period),
});
