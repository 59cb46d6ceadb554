import { readFile, stat } from 'node:fs/promises';
import { BadUserInputError, DocumentRefusedError, NotFoundError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import { fileErrorCode } from '../util/fileErrorCode.js';

/**
 * The bytes of a document's file, or of the facts beside it. Throws `NOT_FOUND`, `PAYLOAD_TOO_LARGE` above `mostBytes`, and
 * `BAD_USER_INPUT` for what is no regular file or may not be read. Messages leave the path to whoever reports them.
 */
export async function readDocumentFile(path: string, mostBytes: number = LIMITS.uploadBytes): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new BadUserInputError('It is a folder, not a file.');
    // Reading a pipe or a device may never end.
    if (!found.isFile()) throw new BadUserInputError('It is no regular file.');
    // Before a byte is read: a file of gigabytes must not fill the memory first.
    if (found.size > mostBytes) {
      throw new DocumentRefusedError(
        'PAYLOAD_TOO_LARGE',
        `It has ${found.size} bytes; at most ${mostBytes} are read. Split it, or leave out what is not text.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw fileFault(error, path);
  }
}

/** An error of the file system as one that says what to correct; any other error as it is. */
export function fileFault(error: unknown, path: string): unknown {
  if (error instanceof ObligraphError) return error;
  const code = fileErrorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    // A folder lists a name that is not UTF-8 with this sign in it; no file is found under that.
    const hint = path.includes('\ufffd') ? ' Its name may not be UTF-8: rename it.' : '';
    return new NotFoundError(`There is no such file.${hint}`);
  }
  if (code === 'EACCES' || code === 'EPERM')
    return new BadUserInputError('It may not be read by this user.', { cause: error });
  if (code !== null) return new BadUserInputError(`It cannot be read (${code}).`, { cause: error });
  return error;
}
