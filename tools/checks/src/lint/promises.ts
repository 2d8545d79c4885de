import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];

/** The rules that must know types, and the compiler settings by which each part of the tree is read. */
export const PROMISE_RULES: Linter.RulesRecord = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
};

function typed(
  root: string,
  layer: string,
  files: readonly string[],
  ignores: readonly string[],
): Linter.Config {
  return {
    name: `promises/${layer}`,
    files: [...files],
    ignores: [...ignores],
    languageOptions: {
      parser: tseslint.parser as Linter.Parser,
      parserOptions: {
        // One program per layer: a program per project took six times as long and three gigabytes.
        project: [`./tsconfig.${layer}.json`],
        tsconfigRootDir: root,
        disallowAutomaticSingleRunInference: true,
      },
    },
    rules: PROMISE_RULES,
  };
}

/** A promise nobody waits for runs outside of its transaction, and an assertion nobody waits for cannot fail. */
export function promises(root: string): readonly Linter.Config[] {
  return [
    typed(root, 'api', ['libs/*/api/src/**/*.ts', 'apps/api/src/**/*.ts'], SPECS),
    typed(
      root,
      'web',
      [
        'libs/*/web/src/**/*.{ts,tsx}',
        'libs/platform/ui/src/**/*.{ts,tsx}',
        'apps/web/{src,server}/**/*.{ts,tsx}',
      ],
      // Specs of the web are read with the browser's types, like what they test.
      [],
    ),
    typed(
      root,
      'tool',
      [
        'tools/*/src/**/*.ts',
        'libs/platform/testing/src/**/*.ts',
        'libs/*/{core,api}/src/**/*.spec.ts',
        'apps/e2e/src/**/*.ts',
        'apps/api/test/**/*.ts',
      ],
      [],
    ),
  ];
}
