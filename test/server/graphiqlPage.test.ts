import { createHash } from 'node:crypto';
import { graphiqlPage } from '../../src/server/graphiqlPage.js';

describe('graphiqlPage', () => {
  const examples = [
    { name: '1', query: 'query First { __typename }' },
    { name: '2', query: 'query Second($id: ID!) { node(id: $id) { id } }', variables: '{ "id": "reg:xx" }' },
  ];

  it('opens with one tab per example, on our own address', async () => {
    const { html } = await graphiqlPage(examples);
    const options = html.slice(html.lastIndexOf('renderYogaGraphiQL('));
    expect(options).toContain('query First { __typename }');
    expect(options).toContain('query Second($id: ID!)');
    expect(options).toContain('"endpoint":"/graphql"');
  });

  it('allows the one script of the page by its hash and no other', async () => {
    const { html, contentSecurityPolicy } = await graphiqlPage(examples);
    // As a browser finds it: from the tag that opens the script to the first that closes one.
    const opened = html.indexOf('<script>') + '<script>'.length;
    const script = html.slice(opened, html.indexOf('</script', opened));
    expect(contentSecurityPolicy).toContain(
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(contentSecurityPolicy).not.toMatch(/https?:/);
  });
});
