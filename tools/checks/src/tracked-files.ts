import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files in which it stands for good reason. */
  readonly except?: RegExp;
}

const FORBIDDEN: readonly Forbidden[] = [
  { what: 'a path of one machine', pattern: /(?<![\w.:/*-])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.]/ },
  { what: 'a path outside of the project', pattern: /(?:\.\.\/)+shared\/(?:design|domain|mission|data)\b/ },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: 'the address of a package registry', pattern: /"resolved":\s*"https?:/ },
  { what: 'a conflict marker', pattern: /^(?:<{7}|>{7}) /m },
];
const TEXT =
  /(?:^|\/)(?:Dockerfile|Caddyfile|LICENSE|[^/]*\.(?:[cm]?[jt]sx?|json|md|ya?ml|sql|sh|css|html|graphql|txt|csv|toml|example)|\.[^/]+)$/;
const LARGEST_BYTES = 4_000_000;

/** Answers what stands in a text that belongs to one machine or to nobody. */
export function forbiddenIn(path: string, text: string): readonly string[] {
  return FORBIDDEN.filter(({ pattern, except }) => pattern.test(text) && !(except?.test(path) ?? false)).map(
    ({ what }) => `${path} holds ${what}`,
  );
}

function projectFiles(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return listed.split('\0').filter((path) => path !== '');
}

function readable(root: string, path: string): boolean {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return TEXT.test(path) && stats !== undefined && stats.isFile() && stats.size <= LARGEST_BYTES;
}

/** What is committed runs anywhere and betrays nobody. */
export const filesTravel: Check = {
  says: 'no file holds a path of one machine, a key or the address of a registry',
  async complaints(root) {
    return projectFiles(root)
      .filter((path) => readable(root, path))
      .flatMap((path) => forbiddenIn(path, readFileSync(join(root, path), 'utf8')));
  },
};
