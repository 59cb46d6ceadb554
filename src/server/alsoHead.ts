/** For pages and probes: HEAD is GET without the body. /graphql has none, where each method is a request of its own. */
export const ALSO_HEAD = { exposeHeadRoute: true } as const;
