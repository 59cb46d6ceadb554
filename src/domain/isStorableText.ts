/** Whether a store can hold a text: well-formed Unicode without U+0000 (stores.md §2). */
export const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
