import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account PostgreSQL runs under when we are root: it refuses to run as root itself. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

const NOBODY: Account = { uid: 65_534, gid: 65_534, name: 'nobody' };

function fromPasswd(name: string): Account | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid), name };
}

/**
 * Undefined unless we are root. `existing` is a directory an earlier run may have made: its owner goes on, so
 * that `sudo npm start` after `npm start` works on the same files.
 */
export function accountForRoot(existing: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(existing)) {
    const { uid, gid } = statSync(existing);
    if (uid !== 0) return { uid, gid, name: `uid ${uid}` };
  }
  return fromPasswd('postgres') ?? fromPasswd('nobody') ?? NOBODY;
}

function maySearch(dir: string, { uid, gid }: Account): boolean {
  const stat = statSync(dir);
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}

/** The first directory on the way to `path` which the account may not pass; undefined when the way is free. */
export function barrierFor(path: string, account: Account): string | undefined {
  const parents: string[] = [];
  for (let dir = path; ; dir = dirname(dir)) {
    parents.unshift(dir);
    if (dirname(dir) === dir) break;
  }
  return parents.find((dir) => existsSync(dir) && statSync(dir).isDirectory() && !maySearch(dir, account));
}
