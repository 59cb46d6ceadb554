import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A query that works on what a fresh install knows. */
export interface ExampleQuery {
  /** The file's name without its ending. */
  readonly name: string;
  readonly query: string;
  /** JSON text of its variables, where it has any. */
  readonly variables?: string;
}

/** The queries of a folder, sorted by name: `NAME.graphql`, and `NAME.json` for variables. */
export async function readExamples(folder: string): Promise<readonly ExampleQuery[]> {
  const files = (await readdir(folder)).sort();
  const names = files.filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length));
  return Promise.all(
    names.map(async (name) => {
      const query = await readFile(join(folder, `${name}.graphql`), 'utf8');
      if (!files.includes(`${name}.json`)) return { name, query };
      return { name, query, variables: await readFile(join(folder, `${name}.json`), 'utf8') };
    }),
  );
}
