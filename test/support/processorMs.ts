import { readFileSync } from 'node:fs';

const TICK_MS = 10; // USER_HZ of Linux, whatever the kernel's own clock

/** Processor time that a running process has used with all its threads, in ms; `null` where the system does not tell. */
export function processorMs(pid: number | undefined): number | null {
  try {
    // proc(5): the name in brackets may hold blanks; `utime` and `stime` are the 12th and 13th fields after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
