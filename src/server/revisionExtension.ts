import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context.js';

/** Puts the revision that an answer was read at into `extensions.revision`; an answer that read nothing has none. */
export const revisionExtension: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const { revision } = contextValue.seen;
        if (revision === null || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, revision };
      },
    };
  },
};
