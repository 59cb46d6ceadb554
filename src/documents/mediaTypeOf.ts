import { DocumentRefusedError } from '../domain/errors.js';

/** The kinds of file that are read. */
export type ReadableMediaType = 'text/plain' | 'text/markdown' | 'text/html';

/** What extensions stand for. Those that are not read are named, so that the refusal can say what the file is. */
const BY_EXTENSION: Readonly<Record<string, ReadableMediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
};

/** First bytes that tell a format which is not read, in Latin-1, and its name. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP container (DOCX, XLSX, EPUB …)'],
  ['PK\x05\x06', 'an empty ZIP container'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['RIFF', 'a RIFF container (WebP, WAV, AVI)'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['{\\rtf', 'an RTF text'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3\0', 'a database'],
];

const READ_TODAY = 'Plain text (.txt), Markdown (.md) and HTML (.html) are read today.';

/**
 * The kind of a file, from an allow list: its first bytes, its extension and its declared type must agree. Throws
 * DocumentRefusedError: `UNSUPPORTED_MEDIA_TYPE` for a format that is not read, `TYPE_MISMATCH` where the three disagree.
 */
export function mediaTypeOf(file: { bytes: Uint8Array; fileName: string; mediaType?: string }): ReadableMediaType {
  const head = latin1(file.bytes.subarray(0, 1_024));
  // `Notice No.5` has a number at its end, no extension.
  const extension = /\.(?=\d{0,9}[A-Za-z])([A-Za-z0-9]{1,10})$/.exec(file.fileName)?.[1]?.toLowerCase();
  const byName = extension === undefined ? undefined : BY_EXTENSION[extension];
  const declared = declaredType(file.mediaType);

  const binary = MAGIC.find(([magic]) => head.startsWith(magic) && !isProse(head, magic));
  if (binary) {
    const claim = byName ?? declared.type;
    if (claim) throw mismatch(`Its first bytes are those of ${binary[1]}, its name or declared type say ${claim}.`);
    throw unsupported(`It is ${binary[1]}.`);
  }
  if (declared.other !== undefined) throw unsupported(`Its declared type is ${declared.other}.`);
  const markup = markupOf(head);
  if (extension !== undefined && !byName) {
    throw unsupported(markup === 'xml' ? 'It is an XML document.' : `Its name ends in .${extension}.`);
  }
  if (byName && declared.type && byName !== declared.type && !bothPlain(byName, declared.type)) {
    throw mismatch(`Its name says ${byName}, its declared type ${declared.type}.`);
  }
  const claimed = declared.type === 'text/markdown' ? declared.type : (byName ?? declared.type);
  if (claimed === undefined) {
    if (markup === 'xml') throw unsupported('It is an XML document.');
    if (/^\s*[{[]\s*["{[\]}]/.test(head)) throw unsupported('It looks like JSON.');
    return markup === 'html' ? 'text/html' : 'text/plain';
  }
  if (claimed === 'text/html' && markup === 'xml')
    throw mismatch('Its name or declared type say HTML, it begins as another XML document.');
  if (
    claimed === 'text/html' &&
    markup === null &&
    !/<[a-z!/]/i.test(head) &&
    head.length > 0 &&
    !hasMarkup(file.bytes)
  ) {
    throw mismatch('Its name or declared type say HTML, but it holds no markup.');
  }
  if (claimed === 'text/plain' && markup === 'html')
    throw mismatch('Its name or declared type say plain text, it begins as an HTML page. Name it .html.');
  if (claimed === 'text/plain' && markup === 'xml')
    throw mismatch('Its name or declared type say plain text, it begins as an XML document.');
  return claimed;
}

/** Markdown is plain text: some systems declare it so. */
const bothPlain = (a: ReadableMediaType, b: ReadableMediaType): boolean => a !== 'text/html' && b !== 'text/html';

/** Two or four letters that also begin words: a binary file goes on with bytes that no text has. */
function isProse(head: string, magic: string): boolean {
  return (
    /^[\x20-\x7e]+$/.test(magic) &&
    !magic.startsWith('%PDF') &&
    !magic.startsWith('{') &&
    !/[\0-\x08\x0e-\x1f]/.test(head.slice(0, 64))
  );
}

function declaredType(mediaType?: string): { type?: ReadableMediaType; other?: string } {
  const name = mediaType?.split(';', 1)[0]?.trim().toLowerCase();
  // Upload forms send this where they do not know: it claims nothing.
  if (name === undefined || name === '' || name === 'application/octet-stream') return {};
  if (name === 'text/plain' || name === 'text/markdown' || name === 'text/html') return { type: name };
  if (name === 'text/x-markdown') return { type: 'text/markdown' };
  if (name === 'application/xhtml+xml') return { type: 'text/html' };
  return { other: name.replace(/[^\x21-\x7e]/g, ' ').slice(0, 60) };
}

/** How the text begins, behind a mark, white space and comments. UTF-16 shows NULs between its letters. */
function markupOf(head: string): 'html' | 'xml' | null {
  const start = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .replace(/^(?:\s+|<!--[^]{0,900}?-->)+/, '');
  if (/^<!doctype\s+html|^<(?:html|head|body)[\s>]/i.test(start)) return 'html';
  if (/^<\?xml/i.test(start)) return /<html[\s>]|<!doctype\s+html/i.test(start) ? 'html' : 'xml';
  return /^<!doctype\s/i.test(start) ? 'xml' : null;
}

function hasMarkup(bytes: Uint8Array): boolean {
  return /<[a-z!/]/i.test(latin1(bytes.subarray(0, 65_536)).replace(/\0/g, ''));
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const unsupported = (why: string): DocumentRefusedError =>
  new DocumentRefusedError('UNSUPPORTED_MEDIA_TYPE', `This kind of file is not read. ${why} ${READ_TODAY}`);
const mismatch = (why: string): DocumentRefusedError =>
  new DocumentRefusedError('TYPE_MISMATCH', `The file is not what it is said to be. ${why}`);
