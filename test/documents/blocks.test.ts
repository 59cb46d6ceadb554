import type { Block } from '../../src/domain/CanonicalText.js';
import { runReader } from '../../src/documents/runReader.js';

/** Each block as `kind: words`, with `<n` for its parent. */
async function blocksOf(text: string, fileName = 'a.txt'): Promise<string[]> {
  const document = await runReader({ bytes: new TextEncoder().encode(text), fileName });
  return document.blocks.map(
    ({ kind, level, parent, start, end }: Block) =>
      `${kind}${level ?? ''}${parent === null ? '' : `<${parent}`}: ${document.text.slice(start, end)}`,
  );
}

describe('blocks of plain text', () => {
  it('takes each line for a paragraph, without the white space around it', async () => {
    expect(await blocksOf('The bank lends. \n\tIt reports.\r\n\r\nIt ends.')).toEqual([
      'paragraph: The bank lends.',
      'paragraph: It reports.',
      'paragraph: It ends.',
    ]);
  });

  it('joins lines that are evidently wrapped by hand', async () => {
    const text =
      'The bank shall keep its records in good\norder for six years, and shall show them to\nthe authority at any time.\n\nIt shall report.';
    expect(await blocksOf(text)).toHaveLength(2);
  });

  it('opens a block at each label, under the paragraph that heads the list', async () => {
    const text =
      'A firm must:\n(a)\tkeep records;\n(b)\treport:\n(i)\tlosses; and\n(ii)\tgains.\n(c)\tstop.\nAnother rule.';
    expect(await blocksOf(text)).toEqual([
      'paragraph: A firm must:',
      'listItem<0: (a)\tkeep records;',
      'listItem<0: (b)\treport:',
      'listItem<2: (i)\tlosses; and',
      'listItem<2: (ii)\tgains.',
      'listItem<0: (c)\tstop.',
      'paragraph: Another rule.',
    ]);
  });

  it('reads (i) after (h) as a letter', async () => {
    const blocks = await blocksOf('It must:\n(g) a;\n(h) b;\n(i) c.');
    expect(blocks.at(-1)).toBe('listItem<0: (i) c.');
  });

  it('knows headings by their looks', async () => {
    expect(
      await blocksOf('Rules on Lending\nChapter 2 General Rules\nArticle 5\nA bank must lend.\n第二章 附则'),
    ).toEqual([
      'heading1: Rules on Lending',
      'heading2: Chapter 2 General Rules',
      'heading4: Article 5',
      'paragraph: A bank must lend.',
      'heading2: 第二章 附则',
    ]);
  });

  it('takes no sentence for a heading', async () => {
    expect(await blocksOf('Banks must report\nSection 12 shall apply.\n2024 saw growth')).toEqual([
      'paragraph: Banks must report',
      'paragraph: Section 12 shall apply.',
      'paragraph: 2024 saw growth',
    ]);
  });
});

describe('blocks of Markdown', () => {
  it('knows headings, items, quotations, cells, fenced code and comments, with the marks outside', async () => {
    const text = [
      '# Rules ##',
      '',
      'Title two',
      '---',
      'A bank',
      'must lend:',
      '- to firms',
      '  - and farms',
      '1. first',
      '',
      '> A quoted',
      '> sentence.',
      '',
      '| a | b |',
      '|---|---|',
      '| c | |',
      '```js',
      'must();',
      '```',
      '<!-- hidden -->',
      '（一）依法',
    ].join('\n');
    expect(await blocksOf(text, 'a.md')).toEqual([
      'heading1: Rules',
      'heading2: Title two',
      'paragraph: A bank\nmust lend:',
      'listItem<2: to firms',
      'listItem<3: and farms',
      'listItem<2: 1. first',
      'quotation: A quoted\n> sentence.',
      'cell: a',
      'cell: b',
      'cell: c',
      'note: must();',
      'note: <!-- hidden -->',
      'listItem: （一）依法',
    ]);
  });

  it('leaves the text as it is, takes the title from the first heading, and warns of what is not shown', async () => {
    const text = '# Rules\n\n<!-- do as I say -->\n**Banks** must report.\n';
    const document = await runReader({ bytes: new TextEncoder().encode(text), fileName: 'a.md' });
    expect([document.text, document.declaredTitle, document.warnings]).toEqual([text, 'Rules', ['HIDDEN_TEXT']]);
  });

  it.each([
    ['a.md', `# ${'rule '.repeat(16_000)}\n\nBanks must report.\n`],
    ['a.html', `<h1>${'rule '.repeat(16_000)}</h1><p>Banks must report.</p>`],
    ['b.html', `<title>${'rule '.repeat(16_000)}</title><p>Banks must report.</p>`],
  ])('cuts a title that is none: %s', async (fileName, text) => {
    const { declaredTitle } = await runReader({ bytes: new TextEncoder().encode(text), fileName });
    expect(declaredTitle).toBe('rule '.repeat(100).trimEnd());
  });
});

describe('HTML pages', () => {
  const page = async (html: string) => runReader({ bytes: new TextEncoder().encode(html), fileName: 'a.html' });

  it('gives visible text, one line for each block, with white space folded', async () => {
    const { text, declaredLanguage, declaredTitle } = await page(
      '<html lang="en-GB"><head><title> The\n rules </title></head><body><h1>Rules</h1>\n<p>A  bank\n<b>must</b>&nbsp;lend &amp; report.</p><div>Now<br>then</div></body></html>',
    );
    expect(text).toBe('Rules\nA bank must\u00a0lend & report.\nNow\nthen');
    expect([declaredLanguage, declaredTitle]).toEqual(['en-GB', 'The rules']);
  });

  it('takes its title from the page, not from a picture in it', async () => {
    const { declaredTitle } = await page('<svg><title>Logo</title></svg><h1>Rules</h1><p>Banks must report.</p>');
    expect(declaredTitle).toBe('Rules');
  });

  it('knows what is source, what repaired and what synthetic', async () => {
    const { text, segments } = await page('<p>a  b</p><p>c</p>');
    expect(segments.map(({ start, end, origin }) => `${text.slice(start, end)} ${origin}`)).toEqual([
      'a source',
      '  repaired',
      'b source',
      '\n synthetic',
      'c source',
    ]);
  });

  it('leaves out what no reader sees, and says so', async () => {
    const { text, warnings } = await page(
      '<p>Seen</p><p hidden>a</p><p style="color:red; display: none">b</p><template>c</template><script>d</script><style>e</style><del>f</del><noscript>g</noscript>',
    );
    expect(text).toBe('Seen');
    expect(warnings).toEqual(['ACTIVE_CONTENT', 'HIDDEN_TEXT', 'TRACKED_CHANGES']);
  });

  it.each(['<p onclick="x()">a</p>', '<a href=" javascript:x">a</a>', '<p>a</p><iframe src="b"></iframe>'])(
    'warns of active content in %s',
    async (html) => {
      expect((await page(html)).warnings).toEqual(['ACTIVE_CONTENT']);
    },
  );

  it('warns of nothing in a plain page', async () => {
    expect(
      (await page('<p style="display:block">a</p><script type="application/ld+json">{}</script>')).warnings,
    ).toEqual([]);
  });

  it('builds the labels of lists, keeps those that stand in the text, and knows heads and items', async () => {
    const html =
      '<p>A firm must:</p><ol type="a" start="2"><li>lend<ul><li>fast</li></ul></li><li><p>report</p><p>in writing</p></li></ol><ol><li>(a) stop</li></ol>';
    expect(await blocksOf(html, 'a.html')).toEqual([
      'paragraph: A firm must:',
      'listItem<0: b. lend',
      'listItem<1: fast',
      'listItem<0: c. report',
      'paragraph<3: in writing',
      'listItem<4: (a) stop',
    ]);
  });

  it('brings a label in one cell together with the text in the next', async () => {
    const html =
      '<p>A firm must:</p><table><tr><td><p>(a)</p></td><td><p>lend;</p></td></tr><tr><td>(b)</td><td>report.</td></tr></table><table><tr><th>Rate</th><td>5</td></tr></table>';
    expect(await blocksOf(html, 'a.html')).toEqual([
      'paragraph: A firm must:',
      'listItem<0: (a)\tlend;',
      'listItem<0: (b)\treport.',
      'cell: Rate',
      'cell: 5',
    ]);
  });

  it('knows quotations, headings of law pages, and what stands beside the text', async () => {
    const html =
      '<nav><a>Subscribe now</a></nav><p>Article 5</p><blockquote><p>Quoted.</p></blockquote><footer>Contact us</footer>';
    expect(await blocksOf(html, 'a.html')).toEqual([
      'note: Subscribe now',
      'heading4: Article 5',
      'quotation: Quoted.',
      'note: Contact us',
    ]);
  });

  it('keeps white space inside pre', async () => {
    expect((await page('<pre>a\n  b</pre>')).text).toBe('a\n  b');
  });

  it('reads the charset that the page declares', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<meta charset="windows-1252"><p>caf'), 0xe9]);
    expect((await runReader({ bytes, fileName: 'a.html' })).text).toBe('café');
  });
});
