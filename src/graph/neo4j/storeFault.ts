import neo4j, { Neo4jError } from 'neo4j-driver';
import {
  ConfigInvalidError,
  DeadlineExceededError,
  StorageFailedError,
  StoreUnavailableError,
} from '../../domain/errors.js';
import { ObligraphError } from '../../domain/ObligraphError.js';

/**
 * The driver's errors as the domain's, each with its cause. What is neither the driver's nor the domain's is a fault of
 * this program and stays as it is.
 */
export function storeFault(error: unknown): unknown {
  if (error instanceof ObligraphError || !(error instanceof Neo4jError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (isTimeout(code)) return new DeadlineExceededError('The statement', options);
  if (isRefusedLogin(code)) {
    return new ConfigInvalidError(
      'Neo4j refuses this user and password: check NEO4J_USER and NEO4J_PASSWORD, and that the user may read and write.',
      options,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new ConfigInvalidError('The Neo4j server has no database of this name.', options);
  }
  if (isUnreachable(error) || neo4j.isRetryableError(error)) {
    return new StoreUnavailableError('Neo4j does not answer, or gave up this statement. Try again.', options);
  }
  if (code.startsWith('Neo.DatabaseError') || code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new StorageFailedError('Neo4j could not keep what was written, or read what it keeps.', options);
  }
  return error;
}

/** No answer came from the server, so nobody knows how far it got. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return UNREACHABLE.has(error.code) || /acquisition timed out|Pool is closed|has been closed/i.test(error.message);
}

const UNREACHABLE = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

const isTimeout = (code: string): boolean =>
  code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
  code === 'Neo.ClientError.Transaction.LockClientStopped';

const isRefusedLogin = (code: string): boolean => code.startsWith('Neo.ClientError.Security.');
