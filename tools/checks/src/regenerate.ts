import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// The emitted schema and the diagrams come from compiled code, so everything below the api is compiled as well.
const COMPILED = 'tag:layer:core,tag:layer:api,@allmende/api';

/** What is generated from code, in the order in which each step needs the one before. */
const STEPS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npx', 'nx', 'run-many', '-t', 'build', `--projects=${COMPILED}`, '--outputStyle=static'],
  ['node', 'apps/api/dist/emit-schema.js'],
  ['npx', 'graphql-codegen', '--config', 'codegen.ts', '--silent'],
  ['node', 'apps/api/dist/emit-documents.js'],
  ['node', 'tools/checks/src/state-diagrams.ts'],
];

/** Emits the schema, the typed documents and the state diagrams anew; throws with the output of the step that failed. */
export function regenerate(): void {
  for (const [command, ...args] of STEPS) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) regenerate();
