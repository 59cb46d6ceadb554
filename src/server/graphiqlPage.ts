import { createHash } from 'node:crypto';
import type { ExampleQuery } from './readExamples.js';

/** The page and the policy it needs: its one script is named by hash, its editors run in workers made from blobs. */
export interface GraphiqlPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/**
 * GraphiQL, opening with one tab per example. No address but our own stands in it. Made when first asked for, since the
 * library is 9 MB, and then kept.
 */
export async function graphiqlPage(examples: readonly ExampleQuery[]): Promise<GraphiqlPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Obligraph: GraphiQL',
    endpoint: '/graphql',
    defaultTabs: examples.map(({ query, variables }) => ({ query, ...(variables === undefined ? {} : { variables }) })),
  }).trim();
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  const contentSecurityPolicy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'self' 'unsafe-inline'",
    'font-src data:',
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, contentSecurityPolicy };
}
