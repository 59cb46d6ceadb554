/** Names the rules: another version may find other directives. It is stored with every extraction run. */
export const RULESET_VERSION = '2';
