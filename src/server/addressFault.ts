import { ConfigInvalidError } from '../domain/errors.js';

/** Why an address cannot be listened on, in words that say what to change. */
export function addressFault(error: unknown, host: string, port: number): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ConfigInvalidError(
        `Port ${port} on ${host} is in use by another program. Stop it, or set OBLIGRAPH_PORT to another port.`,
        { cause: error },
      );
    case 'EACCES':
      return new ConfigInvalidError(
        `Port ${port} on ${host} may not be used by this user. Set OBLIGRAPH_PORT to 1024 or above.`,
        {
          cause: error,
        },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigInvalidError(
        `This machine has no address ${host}. Set OBLIGRAPH_HOST to one that it has, such as 127.0.0.1.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
