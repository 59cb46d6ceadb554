import { LIMITS } from '../../domain/limits.js';
import type { Properties } from '../../domain/Value.js';
import type { PropertyModel } from './GraphModel.js';
import { fold } from './fold.js';
import { graphModel } from './generated/graphModel.js';
import { searchTerms } from './searchTerms.js';
import { sortKey } from './sortKey.js';

/** What a store writes beside a record's properties, and never projects, journals or hashes (stores.md §2). */
export type DerivedKeys = Readonly<Record<string, string>>;

/** Sort keys, folded copies and search terms of a node. `body` is what is searched besides its name (`searchBody`). */
export function nodeKeys(
  kind: string,
  id: string,
  properties: Properties,
  recordedFrom: number,
  body: string,
): DerivedKeys {
  const models = graphModel.kinds[kind]?.properties ?? {};
  const names = [...(SEARCHED_NAMES[kind] ?? ['name', 'acronym', 'number'])];
  const name = names.flatMap((each) => (typeof properties[each] === 'string' ? [properties[each]] : [])).join(' ');
  return {
    ...propertyKeys(models, { ...properties, recordedFrom }, id),
    ...termsKey('searchName', name),
    ...termsKey('searchBody', body),
  };
}

/** Sort keys and folded copies of a relationship. */
export function edgeKeys(type: string, id: string, properties: Properties): DerivedKeys {
  return propertyKeys({ ...graphModel.edgeProperties, ...graphModel.types[type]?.properties }, properties, id);
}

/** A Name is found by its value; its owner is shown. */
const SEARCHED_NAMES: Readonly<Record<string, readonly string[]>> = {
  Name: ['value'],
  Evidence: [],
  Membership: [],
  Effect: [],
  Review: [],
};

function propertyKeys(
  models: Readonly<Record<string, PropertyModel>>,
  properties: Properties,
  id: string,
): DerivedKeys {
  const keys: Record<string, string> = {};
  for (const [name, model] of Object.entries(models)) {
    const value = properties[name];
    if (model.order) keys[model.order.key] = sortKey(model.type, value, id);
    if (model.foldedKey && typeof value === 'string') keys[model.foldedKey] = fold(value);
  }
  return keys;
}

function termsKey(key: string, text: string): DerivedKeys {
  const terms = searchTerms(text).join(' ');
  return terms === '' ? {} : { [key]: cutToBytes(terms) };
}

/** Whole terms only, within the longest property. */
function cutToBytes(terms: string): string {
  const bytes = new TextEncoder().encode(terms);
  if (bytes.length <= LIMITS.stringBytes) return terms;
  const cut = new TextDecoder().decode(bytes.subarray(0, LIMITS.stringBytes));
  return cut.slice(0, cut.lastIndexOf(' '));
}
