import fc from '../support/fastCheck.js';
import type { CanonicalText } from '../../src/domain/CanonicalText.js';
import { DeadlineExceededError, DocumentRefusedError } from '../../src/domain/errors.js';
import { sourceOffset, textOffset } from '../../src/documents/locate.js';
import { runReader } from '../../src/documents/runReader.js';
import { expectLinearTime } from '../support/growth.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, fileName = 'a.txt', more: object = {}): Promise<CanonicalText> =>
  runReader({ bytes: typeof text === 'string' ? utf8(text) : text, fileName, ...more });

/** The code a file is refused with, and the sentence. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof DocumentRefusedError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'taken';
}

describe('taking a file', () => {
  it('takes plain text as it is, character for character', async () => {
    const text = ' \r\nÄ 😀\u00a0x\u200e\r\n\tcafe\u0301 \n\n';
    const { text: canonical, mediaType, reader, textSha256, bytesSha256 } = await read(text);
    expect(canonical).toBe(text);
    expect([mediaType, reader.name, textSha256]).toEqual(['text/plain', 'text', bytesSha256]);
  });

  it('drops a byte-order mark, and starts the map after it', async () => {
    const document = await read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa4));
    expect(document.text).toBe('aä');
    expect([0, 1].map((at) => sourceOffset(document, at))).toEqual([3, 4]);
  });

  it.each`
    name                       | bytes                                   | charset           | text
    ${'UTF-16 little-endian'}  | ${[0xff, 0xfe, 0x61, 0, 0x2d, 0x4e]}    | ${undefined}      | ${'a中'}
    ${'UTF-16 big-endian'}     | ${[0xfe, 0xff, 0, 0x61, 0x4e, 0x2d]}    | ${undefined}      | ${'a中'}
    ${'declared Windows-1252'} | ${[0x61, 0x92, 0xe4]}                   | ${'windows-1252'} | ${'a’ä'}
    ${'declared GB 18030'}     | ${[0x61, 0xd6, 0xd0, 0xb9, 0xfa, 0x62]} | ${'gb18030'}      | ${'a中国b'}
  `('reads $name and maps each character to its bytes', async ({ bytes, charset, text }) => {
    const document = await read(Uint8Array.from(bytes), 'a.txt', charset === undefined ? {} : { charset });
    expect(document.text).toBe(text);
    for (let at = 0; at < document.text.length; at += 1) {
      expect(textOffset(document, sourceOffset(document, at) as number)).toBe(at);
    }
  });

  it.each`
    why                         | name        | content                             | more                           | code
    ${'an empty file'}          | ${'a.txt'}  | ${''}                               | ${{}}                          | ${'NO_TEXT_LAYER'}
    ${'white space'}            | ${'a.md'}   | ${' \n\t\u00a0\n'}                  | ${{}}                          | ${'NO_TEXT_LAYER'}
    ${'a page without text'}    | ${'a.html'} | ${'<p> </p><script>let x</script>'} | ${{}}                          | ${'NO_TEXT_LAYER'}
    ${'a PDF'}                  | ${'a.pdf'}  | ${'%PDF-1.7 …'}                     | ${{}}                          | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'a PDF called text'}      | ${'a.txt'}  | ${'%PDF-1.7 …'}                     | ${{}}                          | ${'TYPE_MISMATCH'}
    ${'a ZIP container'}        | ${'a.docx'} | ${'PK\x03\x04\x14\x00'}             | ${{}}                          | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'XML'}                    | ${'a.xml'}  | ${'<?xml version="1.0"?><act/>'}    | ${{}}                          | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'XML called text'}        | ${'a.txt'}  | ${'<?xml version="1.0"?><act/>'}    | ${{}}                          | ${'TYPE_MISMATCH'}
    ${'JSON'}                   | ${'a.json'} | ${'{"a": 1}'}                       | ${{}}                          | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'JSON without a name'}    | ${'act'}    | ${'{"a": 1}'}                       | ${{}}                          | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'a declared image'}       | ${'a'}      | ${'text'}                           | ${{ mediaType: 'image/png' }}  | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'a page called text'}     | ${'a.txt'}  | ${'<!doctype html><p>x'}            | ${{}}                          | ${'TYPE_MISMATCH'}
    ${'text called a page'}     | ${'a.html'} | ${'Banks must report.'}             | ${{}}                          | ${'TYPE_MISMATCH'}
    ${'two names for one file'} | ${'a.html'} | ${'<p>x'}                           | ${{ mediaType: 'text/plain' }} | ${'TYPE_MISMATCH'}
    ${'a NUL'}                  | ${'a.txt'}  | ${'a\0b'}                           | ${{}}                          | ${'TEXT_NOT_DECODABLE'}
    ${'an unknown charset'}     | ${'a.txt'}  | ${'a'}                              | ${{ charset: 'x-none' }}       | ${'TEXT_NOT_DECODABLE'}
    ${'UTF-16 without a mark'}  | ${'a.txt'}  | ${'a\0'}                            | ${{ charset: 'utf-16le' }}     | ${'TEXT_NOT_DECODABLE'}
  `('refuses $why with $code', async ({ name, content, more, code }) => {
    const sentence = await refusal(read(content, name, more));
    expect(sentence).toMatch(new RegExp(`^${code} .{20,}[.…]$`, 's'));
  });

  it('says which kinds of file are read today', async () => {
    expect(await refusal(read('%PDF-1.7', 'a.pdf'))).toContain('.txt');
  });

  it('refuses bytes that are no UTF-8', async () => {
    expect(await refusal(read(Uint8Array.of(0x61, 0xff, 0x62)))).toContain('TEXT_NOT_DECODABLE');
    expect(await refusal(read(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)))).toContain('TEXT_NOT_DECODABLE');
  });

  it('takes a file whose first words only look like a binary’s', async () => {
    expect((await read('MZ banks report. GIF8', 'a.txt')).text).toContain('MZ');
  });

  it('holds the limits of input, output and depth', async () => {
    expect(await refusal(read(new Uint8Array(25_000_001)))).toContain('PAYLOAD_TOO_LARGE');
    expect(await refusal(read('x'.repeat(21_000_000)))).toContain('READER_LIMIT');
    expect(await refusal(read('<div>'.repeat(300) + 'x', 'a.html'))).toContain('READER_LIMIT');
    expect(await refusal(read('<div>'.repeat(250) + 'x', 'a.html'))).toBe('taken');
    expect(await refusal(read(`<a ${'b '.repeat(5_000)}>x`, 'a.html'))).toContain('READER_LIMIT');
    expect(
      await refusal(runReader({ bytes: utf8('abc'), fileName: 'a.txt' }, { limits: { uploadBytes: 2 } })),
    ).toContain('PAYLOAD_TOO_LARGE');
  });

  it('takes a number at the end of a name for no extension', async () => {
    expect((await read('Banks must report.', 'Notice No.5')).mediaType).toBe('text/plain');
  });

  it('stops when it is told to', async () => {
    await expect(runReader({ bytes: utf8('a'), fileName: 'a.txt' }, { signal: AbortSignal.abort() })).rejects.toThrow(
      DeadlineExceededError,
    );
  });

  it('warns of bidi controls, zero-width and tag characters, and keeps them', async () => {
    for (const sign of ['\u202e', '\u200b', '\u{e0041}']) {
      const { text, warnings } = await read(`a${sign}b`);
      expect([text, warnings]).toEqual([`a${sign}b`, ['BIDI_CONTROLS']]);
    }
  });

  const odd = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</i>',
    '<table>',
    '<tr><td>',
    '(a)',
    '\t',
    '\r\n',
    '\n\n',
    '# ',
    '- ',
    '|',
    '```',
    '<!--',
    '-->',
    '&amp;',
    '&#x1F600;',
    '&copy2',
    'é',
    '中',
    '😀',
    '\u200e',
    '\u202e',
    ' ',
    '<ol><li>',
    '<pre>',
    '<br>',
    'Banks must report. ',
    '<div hidden>',
    '<script>',
    '</script>',
    '<a href="javascript:x">',
    '\u2028',
  );
  const anyFile = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(odd, { maxLength: 40 }).map((parts) => utf8(parts.join(''))),
    fc.string({ unit: 'binary', maxLength: 80 }).map(utf8),
  );
  const anyName = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.pdf');

  it('gives a whole text or a refusal of the closed list for any bytes at all, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyName, async (bytes, fileName) => {
        const first = await runReader({ bytes, fileName }).catch((error: unknown) => error);
        if (first instanceof Error) {
          expect(first).toBeInstanceOf(DocumentRefusedError);
          return;
        }
        const { text, segments, blocks } = first as CanonicalText;
        expect(await runReader({ bytes, fileName })).toEqual(first);
        expect(segments.map(({ start }) => start)).toEqual(
          [0, ...segments.map(({ end }) => end)].slice(0, segments.length),
        );
        expect(segments.at(-1)?.end).toBe(text.length);
        for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/u);
        for (const { end } of blocks.slice(0, -1)) expect(text.charCodeAt(end) & 0xfc00).not.toBe(0xdc00);
      }),
      { numRuns: 400 },
    );
  });

  it('maps each character to the file and back', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.constantFrom('a.txt', 'a.html'), async (bytes, fileName) => {
        const document = await runReader({ bytes, fileName }).catch(() => null);
        if (!document) return;
        const page = fileName === 'a.html' ? new TextDecoder().decode(bytes) : null;
        for (const { start, end, origin, locator } of document.segments) {
          if (!locator) continue;
          expect(textOffset(document, sourceOffset(document, start) as number)).toBe(start);
          if (origin !== 'source') continue;
          for (let at = start; at < end; at += (document.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
            expect(textOffset(document, sourceOffset(document, at) as number)).toBe(at);
          }
          if (page !== null) expect(page.slice(locator.from, locator.to)).toBe(document.text.slice(start, end));
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each`
    what               | fileName    | make
    ${'one long line'} | ${'a.txt'}  | ${(count: number) => 'Banks must report. '.repeat(count)}
    ${'many lines'}    | ${'a.txt'}  | ${(count: number) => '(a)\tbanks report\n'.repeat(count)}
    ${'open comments'} | ${'a.md'}   | ${(count: number) => '<!-- x\n'.repeat(count)}
    ${'table rows'}    | ${'a.md'}   | ${(count: number) => '|a|b|\n'.repeat(count)}
    ${'open tags'}     | ${'a.html'} | ${(count: number) => '<p>x'.repeat(count)}
    ${'list items'}    | ${'a.html'} | ${(count: number) => `<ol>${'<li>x'.repeat(count)}`}
    ${'lone angles'}   | ${'a.html'} | ${(count: number) => `<p>${'< '.repeat(count)}`}
  `(
    'reads $what in time that grows with them',
    async ({ fileName, make }: { fileName: string; make: (count: number) => string }) => {
      await expectLinearTime((count) => {
        const bytes = utf8(make(count));
        return () =>
          runReader({ bytes, fileName }).catch((error: unknown) => expect(error).toBeInstanceOf(DocumentRefusedError));
      }, 1_000);
    },
  );
});
