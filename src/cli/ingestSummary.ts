import type { IngestReport } from '../ingestion/IngestReport.js';
import { printable } from './printable.js';

/** What `obligraph ingest --json` prints: how many of each outcome, and a report for each document in the order of the run. */
export function ingestSummary(documents: readonly IngestReport[]) {
  const count = (status: IngestReport['status']): number =>
    documents.filter((document) => document.status === status).length;
  return { ingested: count('INGESTED'), unchanged: count('UNCHANGED'), refused: count('REFUSED'), documents };
}

/**
 * One document for a person, on one line. Written when it is durable, so that the line is its receipt; of a refused one it
 * is the code and the reason.
 */
export function ingestLine({ status, source, found, linked, revision, refused }: IngestReport): string {
  if (refused) return printable(`${refused.code}: ${source}: ${refused.message}`);
  const counts = [counted(found.directives, 'directive'), counted(linked, 'link'), counted(found.dates, 'date')].join(
    ', ',
  );
  return printable(`${status} ${source}: ${counts} (revision ${revision})`);
}

/** What was odd about a document, a line each; what is told alike is told once, with its number. */
export function oddities({
  findings,
  openEndedLists,
  unsureMentions,
  belowThreshold,
}: IngestReport): readonly string[] {
  const lines = [
    ...findings.map(({ code, message }) => `${code}: ${message}`),
    ...(openEndedLists > 0
      ? [`${counted(openEndedLists, 'open-ended list')}: “and others” is linked to nothing.`]
      : []),
    ...unsureMentions.flatMap(({ text, target, score, places }) =>
      places.map(() => `“${text}” may be ${target} (${score}): not linked.`),
    ),
    ...belowThreshold.map(({ exact, confidence }) => `“${exact}” may be a directive (${confidence}): not written.`),
  ];
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, number]) => printable(number === 1 ? line : `${line} (${number} times)`));
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
