/** The scheme of the product's own policy areas, and its version: CONCERNS pins it (model.md §5, rule 14). */
export const AREA_SCHEME = { scheme: 'obligraph', schemeVersion: '1' } as const;
