import type { CanonicalText } from '../domain/CanonicalText.js';
import { DeadlineExceededError, DocumentRefusedError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';
import { assertNever } from '../util/assertNever.js';
import { canonicalText, type ReaderName, type ReadText } from './canonicalText.js';
import { mediaTypeOf } from './mediaTypeOf.js';
import { HTML_READER, readHtml } from './readers/html.js';
import { MARKDOWN_READER, readMarkdown } from './readers/markdown.js';
import { readText, TEXT_READER } from './readers/text.js';
import { utf8Length } from './utf8Length.js';

/** A file as received. */
export interface ReceivedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** As the sender declares it, with or without parameters; checked against the name and the first bytes. */
  readonly mediaType?: string;
  /** As the sender declares it; else that of `mediaType`, else UTF-8. A byte-order mark wins. */
  readonly charset?: string;
}

/** How a file is read. */
export interface ReaderOptions {
  /** Asked before the work and after it; readers themselves are bounded by the limits. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Record<'uploadBytes' | 'readerOutputBytes' | 'markupDepth', number>>;
}

/**
 * The one way in: bytes become canonical text (extraction.md §2), or are refused with the reason. Nothing of the file is
 * run, fetched or written. Throws DocumentRefusedError: `PAYLOAD_TOO_LARGE`, `UNSUPPORTED_MEDIA_TYPE`, `TYPE_MISMATCH`,
 * `TEXT_NOT_DECODABLE`, `READER_LIMIT`, `NO_TEXT_LAYER`; DeadlineExceededError where the signal says stop.
 */
export async function runReader(file: ReceivedFile, options: ReaderOptions = {}): Promise<CanonicalText> {
  const limits = { ...LIMITS, ...options.limits };
  checkSignal(options.signal);
  const { bytes } = file;
  if (bytes.length > limits.uploadBytes) {
    throw new DocumentRefusedError(
      'PAYLOAD_TOO_LARGE',
      `The file has ${bytes.length} bytes; at most ${limits.uploadBytes} are read. Split it, or leave out what is not text.`,
    );
  }
  const mediaType = mediaTypeOf(file);
  const { read, reader } = await readAs(mediaType, file, limits);
  if (!/\S/.test(read.text)) {
    throw new DocumentRefusedError(
      'NO_TEXT_LAYER',
      'The file holds no text to read: it is empty, or only white space.',
    );
  }
  const length = utf8Length(read.text);
  if (length > limits.readerOutputBytes) {
    throw new DocumentRefusedError(
      'READER_LIMIT',
      `The file’s text has ${length} bytes; at most ${limits.readerOutputBytes} are taken. Split the document.`,
    );
  }
  checkSignal(options.signal);
  return canonicalText(read, bytes, mediaType, reader);
}

async function readAs(
  mediaType: ReturnType<typeof mediaTypeOf>,
  { bytes, charset, mediaType: declared }: ReceivedFile,
  limits: { readonly markupDepth: number },
): Promise<{ read: ReadText; reader: ReaderName }> {
  const named = charset ?? /;\s*charset\s*=\s*"?([\w-]{1,40})/i.exec(declared ?? '')?.[1];
  switch (mediaType) {
    case 'text/plain':
      return { read: readText(bytes, named), reader: TEXT_READER };
    case 'text/markdown':
      return { read: readMarkdown(bytes, named), reader: MARKDOWN_READER };
    case 'text/html':
      return { read: readHtml(bytes, limits.markupDepth, named), reader: HTML_READER };
    default:
      return assertNever(mediaType);
  }
}

function checkSignal(signal?: AbortSignal): void {
  if (signal?.aborted) throw new DeadlineExceededError('Reading the file', { cause: signal.reason });
}
