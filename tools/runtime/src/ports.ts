import { connect, createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, StartProblem } from './start-problem.ts';

/** A port held open by us until the process that is to use it starts. */
export interface ReservedPort {
  port: number;
  release(): Promise<void>;
}

function listen(port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server.unref()));
  });
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Browsers may resolve localhost to ::1 first, so a stranger there would be seen instead of us. */
async function isTakenOnIpv6(port: number): Promise<boolean> {
  try {
    await close(await listen(port, '::1'));
    return false;
  } catch (error) {
    return errorCode(error) === 'EADDRINUSE';
  }
}

async function tryReserve(port: number): Promise<ReservedPort | undefined> {
  let server: Server;
  try {
    server = await listen(port, '127.0.0.1');
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return undefined;
    if (errorCode(error) === 'EACCES') return undefined;
    throw error;
  }
  const reserved = portOf(server);
  if (await isTakenOnIpv6(reserved)) {
    await close(server);
    return undefined;
  }
  return { port: reserved, release: () => close(server) };
}

/** Exactly this port, or a PORT_TAKEN problem that names the setting which asked for it. */
export async function reserveExactly(port: number, setting: string): Promise<ReservedPort> {
  const reserved = await tryReserve(port);
  if (reserved === undefined) throw new StartProblem('PORT_TAKEN', { port, setting });
  return reserved;
}

/** The wanted port or the next free one above it; after 50 tries any free port. */
export async function reserveFrom(wanted: number): Promise<ReservedPort> {
  for (let port = wanted; port < Math.min(wanted + 50, 65_536); port += 1) {
    const reserved = await tryReserve(port);
    if (reserved !== undefined) return reserved;
  }
  return reserveAny();
}

export async function reserveAny(): Promise<ReservedPort> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const reserved = await tryReserve(0);
    if (reserved !== undefined) return reserved;
  }
  throw new StartProblem('PORT_TAKEN', { port: 0, setting: '127.0.0.1' });
}

/** A free loopback port: `preferred` if nobody has it, else any. */
export async function freePort(preferred?: number): Promise<number> {
  const reserved =
    (preferred === undefined ? undefined : await tryReserve(preferred)) ?? (await reserveAny());
  await reserved.release();
  return reserved.port;
}

export function accepts(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (open: boolean) => (): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).setTimeout(1_000, answer(false));
  });
}

/** Polls `probe` until it is true; false after `timeoutMs`, or as soon as `isOver` says that waiting is useless. */
export async function waitFor(
  probe: () => Promise<boolean>,
  timeoutMs: number,
  isOver: () => boolean = () => false,
): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    if (await probe()) return true;
    if (Date.now() > end || isOver()) return false;
    await delay(40);
  }
}
