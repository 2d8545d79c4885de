import autocannon from 'autocannon';
import { cpuSeconds } from '@allmende/tool-verify/kit';

/** Something that answers a request, and the process that does the work. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly body: string;
  readonly pid: number;
}

/** One round against one target. */
export interface Round {
  readonly requestsPerSecond: number;
  /** CPU milliseconds of the server process alone, where the platform tells. */
  readonly cpuMs: number | undefined;
}

/** Keeps so many connections busy for so long; an answer that is not 200 ends the measurement. */
export async function loadFor(target: Target, connections: number, seconds: number): Promise<Round> {
  const before = cpuSeconds(target.pid);
  const result = await autocannon({
    url: target.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: target.body,
    connections,
    duration: seconds,
  });
  const after = cpuSeconds(target.pid);
  const { '2xx': whole, non2xx, errors, timeouts, duration } = result;
  if (non2xx + errors + timeouts > 0 || whole === 0) {
    throw new Error(`${target.name}: ${non2xx} refused, ${errors} errors, ${timeouts} timeouts`);
  }
  const spent = before === undefined || after === undefined ? undefined : after - before;
  return {
    requestsPerSecond: whole / duration,
    cpuMs: spent === undefined ? undefined : (spent * 1000) / whole,
  };
}

/** Rounds against all targets in turn, so that a disturbance of the machine meets all of them alike. */
export async function interleave(
  targets: readonly Target[],
  plan: { connections: number; rounds: number; seconds: number; warmUpSeconds: number },
  say: (line: string) => void,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  for (const target of targets) await loadFor(target, plan.connections, plan.warmUpSeconds);
  const all = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const target of targets) {
      const measured = await loadFor(target, plan.connections, plan.seconds);
      all.get(target.name)?.push(measured);
      say(`round ${round} ${target.name}: ${measured.requestsPerSecond.toFixed(0)} a second`);
    }
  }
  return all;
}
