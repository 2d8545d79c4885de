import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

const PINNED = /^[\w./-]+:v?\d+\.\d+\.\d+[\w.-]*(?:@sha256:[0-9a-f]{64})?$/;

/** Answers what is wrong with a Dockerfile: a floating base, `npm install`, or root at the end. */
export function complaintsAboutImage(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const stages = lines.flatMap((line) => /^FROM\s+\S+\s+AS\s+(\S+)/i.exec(line)?.[1] ?? []);
  const bases = lines.flatMap((line) => /^FROM\s+(\S+)/i.exec(line)?.[1] ?? []);
  const floating = bases
    .filter((base) => !stages.includes(base) && !PINNED.test(base))
    .map((base) => `base image ${base} is not pinned to a patch version`);
  const lastStage = lines.slice(lines.findLastIndex((line) => /^FROM\s/i.test(line)));
  const user = lastStage.findLast((line) => /^USER\s/i.test(line))?.split(/\s+/)[1];
  const runsAsRoot = user === undefined || user === 'root' || user === '0';
  return [
    ...floating,
    ...(runsAsRoot ? ['runs as root'] : []),
    ...(/\bnpm (?:install|i)\b/.test(text) ? ['installs without the lock file'] : []),
    ...(bases.length < 2 ? ['ships its build tools: there is one stage only'] : []),
  ];
}

/** The image is built from the lock file on a pinned base and does not run as root. */
export const imageIsSound: Check = {
  says: 'the image has a pinned base, comes from the lock file and does not run as root',
  async complaints(root) {
    const path = 'deploy/Dockerfile';
    return complaintsAboutImage(readFileSync(join(root, path), 'utf8')).map(
      (complaint) => `${path}: ${complaint}`,
    );
  },
};
