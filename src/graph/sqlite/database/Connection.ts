import { StorageFailedError } from '../../../domain/errors.js';
import { checkSettings } from './checkSettings.js';
import { COMMIT, ROLLBACK, BEGIN_READ } from '../statements/transactions.js';
import { WORDS } from '../statements/tables.js';
import type { Watch } from '../threads/Watch.js';
import type { SqlDatabase, SqlStatement, SqlValue } from './driver.js';

/** Prepared statements that one connection keeps; a Plan's shape has one for each step. */
const MAX_STATEMENTS = 1_000;

/** Rows between two looks at deadline and signal. */
const ROWS_PER_LOOK = 1_000;

/** One open handle on the graph's file: statements prepared once, rows under watch, words as numbers. */
export class Connection {
  private readonly statements = new Map<string, SqlStatement>();
  private readonly numbers = new Map<string, number>();
  private readonly words = new Map<number, string>();

  constructor(
    private readonly database: SqlDatabase,
    /** Of SQLite. */
    readonly version: string,
  ) {}

  /** Kinds and relationship types by number, as this file has them. */
  loadWords(): void {
    for (const { number, word } of this.all<{ number: number; word: string }>(WORDS)) {
      this.numbers.set(word, number);
      this.words.set(number, word);
    }
  }

  /** The number of a kind or relationship type of the graph model. */
  number(word: string): number {
    const number = this.numbers.get(word);
    if (number === undefined) throw new StorageFailedError(`The file of the store has no number for ${word}.`);
    return number;
  }

  word(number: number): string {
    const word = this.words.get(number);
    if (word === undefined) throw new StorageFailedError(`The file of the store has no word for number ${number}.`);
    return word;
  }

  exec(text: string): void {
    this.database.exec(text);
  }

  /** All rows, whose shape is what the statement selects. */
  all<Row>(text: string, values: readonly SqlValue[] = [], watch?: Watch): Row[] {
    if (!watch) return this.prepared(text).all(...values) as Row[];
    return [...this.rows<Row>(text, values, watch)];
  }

  /** Rows one by one; looks at deadline and signal before the first and every thousand. */
  *rows<Row>(text: string, values: readonly SqlValue[], watch: Watch): Generator<Row> {
    watch.look();
    let count = 0;
    for (const row of this.prepared(text).iterate(...values)) {
      if (++count % ROWS_PER_LOOK === 0) watch.look();
      yield row as Row;
    }
  }

  get<Row>(text: string, values: readonly SqlValue[] = []): Row | undefined {
    return (this.prepared(text).get(...values) ?? undefined) as Row | undefined;
  }

  /** Runs a change; how many rows it touched, and the key of the row it made. */
  run(text: string, values: readonly SqlValue[] = []): { readonly changes: number; readonly pk: number } {
    const { changes, lastInsertRowid } = this.prepared(text).run(...values);
    return { changes: Number(changes), pk: Number(lastInsertRowid) };
  }

  /** A change that must touch just one row: another number means that the file is not what it was read to be. */
  runOne(text: string, values: readonly SqlValue[]): number {
    const { changes, pk } = this.run(text, values);
    if (changes !== 1)
      throw new StorageFailedError(`A write touched ${changes} rows instead of one; nothing is kept of it.`);
    return pk;
  }

  /** All that `read` sees is of one moment. */
  async snapshot<T>(read: () => T | Promise<T>): Promise<T> {
    this.exec(BEGIN_READ);
    try {
      const answer = await read();
      this.exec(COMMIT);
      return answer;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** Ends a transaction without a trace; of no effect where SQLite has ended it already. */
  rollback(): void {
    try {
      this.exec(ROLLBACK);
    } catch {
      // No transaction is open: the error that ended it is on its way to the caller.
    }
  }

  /** Throws `STORAGE_FAILED` where the settings that durability rests on do not hold. */
  checkSettings(): void {
    checkSettings(this.database);
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepared(text: string): SqlStatement {
    const known = this.statements.get(text);
    if (known) {
      this.statements.delete(text);
      this.statements.set(text, known);
      return known;
    }
    const statement = this.database.prepare(text);
    this.statements.set(text, statement);
    const [oldest] = this.statements.keys();
    if (this.statements.size > MAX_STATEMENTS && oldest !== undefined) this.statements.delete(oldest);
    return statement;
  }
}
