import type { DocumentText } from '../../domain/ChangeSet.js';
import { BadUserInputError, EvidenceNotVerbatimError, SourceMissingError } from '../../domain/errors.js';
import { isClosing, type ChangedEdge, type ChangedNode } from './changedRecords.js';
import type { StateReader } from './RecordState.js';
import { isStatement } from './wantedStates.js';

/**
 * Every quotation that a write opens is the slice of its text (model.md §5, rule 1). Throws `EVIDENCE_NOT_VERBATIM`.
 */
export async function checkEvidence(
  nodes: readonly ChangedNode[],
  added: readonly DocumentText[],
  reader: StateReader,
): Promise<void> {
  const quoted = nodes.filter(({ kind, after }) => kind === 'Evidence' && after !== null);
  if (quoted.length === 0) return;
  const keys = [...new Set(quoted.map(({ after }) => String(after?.documentSha256)))];
  const texts = new Map([...(await reader.texts(keys)), ...added.map(({ sha256: key, body }) => [key, body] as const)]);
  for (const { id, after } of quoted) {
    const { documentSha256, exact, start, end, verification } = after ?? {};
    const text = texts.get(String(documentSha256));
    const found = typeof start === 'number' && typeof end === 'number' ? text?.slice(start, end) : undefined;
    if (found === undefined || found !== exact || found === '' || Number(end) - Number(start) !== found.length) {
      throw new EvidenceNotVerbatimError(id, String(documentSha256), String(exact));
    }
    if (verification === 'UNVERIFIED') {
      throw new BadUserInputError(
        `${id} is UNVERIFIED: such a quotation stays in a draft until a person accepts the source's words.`,
      );
    }
  }
}

/** A Directive exists only together with a STATEMENT. Throws `SOURCE_MISSING`. */
export async function checkStatements(
  nodes: readonly ChangedNode[],
  edges: readonly ChangedEdge[],
  reader: StateReader,
): Promise<void> {
  const stated = new Set(edges.filter((edge) => edge.after !== null && isStatement(edge)).map(({ from }) => from));
  const open = nodes.filter(({ id, kind, after }) => kind === 'Directive' && after !== null && !stated.has(id));
  if (open.length === 0) return;
  const closing = new Set(edges.filter(isClosing).map(({ id }) => id));
  for (const edge of await reader.edgesAt(open.map(({ id }) => id))) {
    if (isStatement(edge) && !closing.has(edge.id)) stated.add(edge.from);
  }
  const bare = open.find(({ id }) => !stated.has(id));
  if (bare)
    throw new SourceMissingError(
      `${bare.id} has no STATEMENT. A directive exists only together with the words that state it.`,
    );
}
