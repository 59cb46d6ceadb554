import { parseFragment } from 'parse5';

/** A stretch of a text node and where it stands in the page: `from` and `to` are UTF-16 offsets of the decoded page. */
export interface AlignedPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether the page has these very characters; a character reference (`&amp;`) has others. */
  readonly verbatim: boolean;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8}|#\d{1,8}|[a-zA-Z][a-zA-Z0-9]{1,40});?/y;

/**
 * A text node beside its source: equal stretches, and one piece for each character reference. Where the two cannot be
 * brought together (the parser moved text out of a table), the whole is one piece that is not verbatim.
 */
export function alignText(value: string, page: string, from: number, to: number): readonly AlignedPiece[] {
  const source = page.slice(from, to);
  if (source === value) return [{ text: value, from, to, verbatim: true }];
  const pieces: AlignedPiece[] = [];
  let at = 0; // in the source
  let done = 0; // in the value
  let run = 0; // where the equal stretch begins, in the value
  const flush = (): void => {
    if (done > run)
      pieces.push({ text: value.slice(run, done), from: from + at - (done - run), to: from + at, verbatim: true });
  };
  // The parser drops the line end right after <pre>.
  if (/^\r?\n|^\r/.test(source) && value.charAt(0) !== '\n') at = source.startsWith('\r\n') ? 2 : 1;
  while (done < value.length) {
    const unit = source.charCodeAt(at);
    if (unit === 0x26) {
      REFERENCE.lastIndex = at;
      const written = REFERENCE.exec(source)?.[0];
      const meant = written === undefined ? null : decodedReference(written);
      if (meant && value.startsWith(meant.text, done) && meant.text !== '&') {
        flush();
        pieces.push({ text: meant.text, from: from + at, to: from + at + meant.length, verbatim: false });
        done += meant.text.length;
        at += meant.length;
        run = done;
        continue;
      }
      if (meant && meant.length > 1 && meant.text === '&' && value.charAt(done) === '&') {
        flush();
        pieces.push({ text: '&', from: from + at, to: from + at + meant.length, verbatim: false });
        done += 1;
        at += meant.length;
        run = done;
        continue;
      }
    }
    if (unit === 0x0d && value.charCodeAt(done) === 0x0a) {
      flush();
      const width = source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
      pieces.push({ text: '\n', from: from + at, to: from + at + width, verbatim: false });
      done += 1;
      at += width;
      run = done;
      continue;
    }
    if (unit !== value.charCodeAt(done)) return [{ text: value, from, to, verbatim: false }];
    done += 1;
    at += 1;
  }
  flush();
  return pieces;
}

const references = new Map<string, { text: string; length: number }>();

/** What a reference stands for and how many of its characters belong to it: `&copy2024` is a sign and four digits. */
function decodedReference(written: string): { text: string; length: number } {
  const known = references.get(written);
  if (known) return known;
  const node = parseFragment(written).childNodes[0];
  const whole = node && 'value' in node ? node.value : written;
  let tail = 0;
  while (
    tail < whole.length - 1 &&
    tail < written.length - 2 &&
    whole.charAt(whole.length - 1 - tail) === written.charAt(written.length - 1 - tail)
  ) {
    tail += 1;
  }
  const found =
    whole === written
      ? { text: '&', length: 1 }
      : { text: whole.slice(0, whole.length - tail), length: written.length - tail };
  if (references.size < 4_000) references.set(written, found); // a page of made-up names does not fill the memory
  return found;
}
