import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is generated from code, in the order in which each step needs the one before. */
const STEPS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npx', 'nx', 'run-many', '-t', 'build', '--projects=@allmende/api', '--outputStyle=static'],
  ['node', 'apps/api/dist/emit-schema.js'],
  ['npx', 'graphql-codegen', '--config', 'codegen.ts', '--silent'],
];

/** Emits the schema and the typed documents anew; throws with the output of the step that failed. */
export function regenerate(): void {
  for (const [command, ...args] of STEPS) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) regenerate();
