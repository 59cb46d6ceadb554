/** What a property may hold. `null` means absent and is not stored. Dates are ISO 8601 text (stores.md §2). */
export type Value = string | number | boolean | readonly string[];

/** The properties of one record; an absent property has no key. */
export type Properties = Readonly<Record<string, Value>>;
