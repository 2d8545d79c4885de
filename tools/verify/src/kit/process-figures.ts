import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Memory of a process in MB; undefined where the platform does not tell (all but Linux). */
export function residentMegabytes(pid: number): number | undefined {
  const kilobytes = statusValue(pid, 'VmRSS');
  return kilobytes === undefined ? undefined : kilobytes / 1024;
}

function statusValue(pid: number, name: string): number | undefined {
  try {
    const match = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    );
    return match?.[1] === undefined ? undefined : Number(match[1]);
  } catch {
    return undefined;
  }
}

/** CPU seconds a process has used in all its threads; undefined where the platform does not tell. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
