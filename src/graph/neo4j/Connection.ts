import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StorageFailedError } from '../../domain/errors.js';
import type { Budget } from './Budget.js';
import type { Statement } from './statements/defineStatement.js';
import { storeFault } from './storeFault.js';

/** What an observer of a store's traffic is told, before each statement is sent. */
export interface SentStatement {
  /** Of a named statement its name, of a compiled Plan `plan`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Between the tries of a read, in ms: a small ChangeSet takes about 14. */
export const RETRY_PAUSES_MS = [10, 30, 90] as const;

/** A server-side limit is a second lock on the door: it may come a little after our own. */
const SERVER_GRACE_MS = 250;

/** Wrapped for the server: numbers of JavaScript arrive as floats. */
export const integer = (value: number) => neo4j.int(value);

/** The driver, its deadlines and its retries: the one place that sends statements. */
export class Connection {
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly open = new Set<Session>();

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    private readonly onStatement: ((statement: SentStatement) => void) | undefined,
  ) {}

  /** The server's name and version, as it calls itself: `Neo4j/5.26.25`. */
  async serverAgent(budget: Budget): Promise<string> {
    try {
      const info = this.driver.getServerInfo(this.database === undefined ? {} : { database: this.database });
      return (await budget.race(info, () => undefined)).agent ?? '';
    } catch (error) {
      throw storeFault(error);
    }
  }

  /** The rows of one auto-commit read, sent again where the driver says that this is safe. */
  async read<Params extends Record<string, unknown>, Row>(
    statement: Statement<Params, Row>,
    parameters: Params,
    budget: Budget,
  ): Promise<readonly Row[]> {
    const rows = await this.readText(statement.name, statement.text, parameters, budget);
    return rows.map((row) => parsed(statement, row));
  }

  /** The same for a compiled text; rows come as they are. */
  async readText(
    name: string,
    text: string,
    parameters: Record<string, unknown>,
    budget: Budget,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.inSession('READ', budget, async (session) => {
          this.onStatement?.({ name, text, parameters });
          const { records } = await session.run(text, parameters, { timeout: timeout(budget) });
          return records.map((record) => record.toObject());
        });
      } catch (error) {
        const pause = RETRY_PAUSES_MS[attempt];
        if (pause === undefined || !mayReadAgain(error)) throw storeFault(error);
        await budget.pause(pause);
      }
    }
  }

  /** One transaction, which the driver may run again whole; `work` must therefore find out what it has done before. */
  async write<T>(budget: Budget, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inSession('WRITE', budget, (session) =>
      session.executeWrite((managed) => work(new Transaction(managed, budget, this.onStatement)), {
        timeout: timeout(budget),
      }),
    );
  }

  /** Closes every session, whatever it is doing. */
  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    budget: Budget,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    budget.check();
    const session = this.driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
    this.open.add(session);
    const close = () => {
      if (this.open.delete(session)) void session.close().catch(() => undefined);
    };
    try {
      return await budget.race(work(session), close);
    } finally {
      close();
    }
  }
}

/** Statements within one write transaction. */
export class Transaction {
  constructor(
    private readonly managed: ManagedTransaction,
    private readonly budget: Budget,
    private readonly onStatement: ((statement: SentStatement) => void) | undefined,
  ) {}

  async run<Params extends Record<string, unknown>, Row>(
    statement: Statement<Params, Row>,
    parameters: Params,
  ): Promise<readonly Row[]> {
    this.budget.check();
    this.onStatement?.({ name: statement.name, text: statement.text, parameters });
    const { records } = await this.managed.run(statement.text, parameters);
    return records.map((record) => parsed(statement, record.toObject()));
  }
}

/** A relationship that a write moves while it is read is gone for this read, and there for the next. */
const mayReadAgain = (error: unknown): boolean =>
  neo4j.isRetryableError(error) ||
  (error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound');

function parsed<Params extends Record<string, unknown>, Row>(statement: Statement<Params, Row>, row: unknown): Row {
  const result = statement.row.safeParse(row);
  if (result.success) return result.data;
  throw new StorageFailedError(
    `The database answered ${statement.name} with a row that no store of ours writes. Run “obligraph verify”.`,
    { cause: result.error },
  );
}

const timeout = (budget: Budget): number => budget.remainingMs + SERVER_GRACE_MS;
