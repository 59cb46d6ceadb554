import type { IngestReport } from '../ingestion/IngestReport.js';

/** What `obligraph ingest --json` prints: how many of each outcome, and a report for each document in the order of the run. */
export function ingestSummary(documents: readonly IngestReport[]) {
  const count = (status: IngestReport['status']): number =>
    documents.filter((document) => document.status === status).length;
  return { ingested: count('INGESTED'), unchanged: count('UNCHANGED'), refused: count('REFUSED'), documents };
}

/** One document that is in the graph, for a person; written when it is durable, so that the line is its receipt. */
export function ingestLine(report: IngestReport): string {
  const { status, source, found, linked, revision } = report;
  const counts = `${found.directives} directives, ${linked} links, ${found.dates} dates`;
  return `${status} ${source}: ${counts} (revision ${revision})`;
}

/** What was odd about a document, a line each. */
export function oddities({
  findings,
  openEndedLists,
  unsureMentions,
  belowThreshold,
}: IngestReport): readonly string[] {
  return [
    ...findings.map(({ code, message }) => `${code}: ${message}`),
    ...(openEndedLists > 0
      ? [`${openEndedLists} open-ended list${openEndedLists === 1 ? '' : 's'}: “and others” is linked to nothing.`]
      : []),
    ...unsureMentions.map(({ text, target, score }) => `“${text}” may be ${target} (${score}): not linked.`),
    ...belowThreshold.map(({ exact, confidence }) => `“${exact}” may be a directive (${confidence}): not written.`),
  ];
}
