import { ESLint } from 'eslint';
import type { Check } from './check.ts';
import { PROMISE_RULES } from './lint/promises.ts';
import { boundaryPlants } from './planted/boundary-plants.ts';
import { codePlants } from './planted/code-plants.ts';
import { folderPlants } from './planted/folder-plants.ts';
import { housePlants } from './planted/house-plants.ts';
import { complaintsAbout } from './planted/inspect-plants.ts';
import { promisePlants } from './planted/promise-plants.ts';

/** Every rule of the house, broken once on purpose. */
export const PLANTS = [
  ...boundaryPlants,
  ...folderPlants,
  ...codePlants,
  ...housePlants,
  ...promisePlants,
] as const;

/** Lint for files that exist in memory only: without the rules that need the compiler to have read the file. */
function untypedLint(root: string): ESLint {
  const off = Object.fromEntries(Object.keys(PROMISE_RULES).map((rule) => [rule, 'off' as const]));
  return new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { project: null } }, rules: off },
  });
}

/** A rule nobody can see fail does not exist: each planted violation must fail lint, its clean neighbour pass. */
export const plantedViolationsFail: Check = {
  says: `${PLANTS.length} planted violations fail lint with their own rule, and their clean neighbours pass`,
  async complaints(root) {
    const typed = new ESLint({ cwd: root });
    const untyped = untypedLint(root);
    const complaints: string[] = [];
    for (const plant of PLANTS) {
      for (const complaint of await complaintsAbout(plant.typed ? typed : untyped, root, plant)) {
        complaints.push(`"${plant.says}": ${complaint}`);
      }
    }
    return complaints;
  },
};
