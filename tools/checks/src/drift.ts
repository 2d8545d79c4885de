import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regenerate } from './regenerate.ts';

/** Generated files that are committed; they must be what the code generates now. */
const GENERATED = [
  'apps/api/schema.graphql',
  'apps/api/trusted-documents.json',
  'libs/*/web/src/**/*.generated.ts',
  'apps/web/src/**/*.generated.ts',
  'docs/state-machines.md',
];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const contents = (): Map<string, string> =>
  new Map(globSync(GENERATED, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]));

const before = contents();
regenerate();
const after = contents();
const drifted = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

if (drifted.length === 0) {
  console.log(`✓ ${after.size} generated files are what the code generates`);
} else {
  console.log(`✗ these files were not regenerated with their source (now they are: look and commit):`);
  for (const path of drifted) console.log(`    ${path}`);
  process.exitCode = 1;
}
