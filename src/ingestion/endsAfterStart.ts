import { parseEdtf } from '../domain/edtf.js';

/** Whether a stretch of time ends after it starts, on some reading of its dates (EDTF) at least; an open one does. */
export function endsAfterStart(from: string | null | undefined, to: string | null | undefined): boolean {
  const start = from ? parseEdtf(from) : null;
  const end = to ? parseEdtf(to) : null;
  return !start || !end || start.first < end.last;
}
