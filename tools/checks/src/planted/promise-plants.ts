import type { Plant } from './plant.ts';

const FLOATING = '@typescript-eslint/no-floating-promises';
const SAVES = 'declare function save(): Promise<void>;\n\n';

function floating(says: string, path: string): Plant {
  return {
    says,
    rule: FLOATING,
    path,
    typed: true,
    wrong: `${SAVES}save();\n`,
    right: `${SAVES}await save();\n`,
  };
}

/** What goes wrong when nobody waits for a promise. */
export const promisePlants: readonly Plant[] = [
  floating('the api waits for what it starts', 'libs/platform/api/src/index.ts'),
  floating('the web waits for what it starts', 'libs/platform/ui/src/index.ts'),
  floating('a tool waits for what it starts', 'tools/checks/src/run.ts'),
  {
    says: 'a spec waits for its assertion, or it could not fail',
    rule: FLOATING,
    path: 'tools/checks/src/compose.spec.ts',
    typed: true,
    wrong: "import { expect } from '@jest/globals';\n\nexpect(Promise.resolve(1)).resolves.toBe(1);\n",
    right: "import { expect } from '@jest/globals';\n\nawait expect(Promise.resolve(1)).resolves.toBe(1);\n",
  },
  {
    says: 'a promise is not a condition',
    rule: '@typescript-eslint/no-misused-promises',
    path: 'libs/platform/api/src/index.ts',
    typed: true,
    wrong: 'declare function isOpen(): Promise<boolean>;\n\nif (isOpen()) void 0;\n',
    right: 'declare function isOpen(): Promise<boolean>;\n\nif (await isOpen()) void 0;\n',
  },
];
