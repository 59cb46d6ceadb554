import { errorLine, exitCodeOf, exitCodeOfName } from '../../src/cli/exitCodes.js';
import { ConfigInvalidError, StorageFailedError } from '../../src/domain/errors.js';
import { ERROR_CODES } from '../../src/domain/errorCodes.js';

describe('exit codes', () => {
  it('tell a wrong call from a broken disk, and both from what nobody foresaw', () => {
    expect(exitCodeOf(new ConfigInvalidError('wrong'))).toBe(2);
    expect(exitCodeOf(new StorageFailedError('broken'))).toBe(3);
    expect(exitCodeOf(new TypeError('unforeseen'))).toBe(4);
  });

  it.each(Object.entries(ERROR_CODES))(
    '%s in an answer of GraphQL exits as the same error in a command',
    (code, { exit }) => {
      expect(exitCodeOfName(code)).toBe(exit);
    },
  );

  it('give an unknown code that of the unforeseen', () => {
    expect(exitCodeOfName('SOMETHING_NEW')).toBe(4);
    expect(exitCodeOfName('toString')).toBe(4);
  });
});

describe('errorLine', () => {
  it('is a code and a sentence', () => {
    expect(errorLine(new ConfigInvalidError('The port is wrong.'))).toBe('CONFIG_INVALID: The port is wrong.');
  });

  it('has a code for what nobody foresaw too', () => {
    expect(errorLine(new TypeError('x is not a function'))).toMatch(/^INTERNAL_SERVER_ERROR: .*x is not a function$/);
  });
});
