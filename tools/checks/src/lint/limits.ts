import type { Linter } from 'eslint';

const COUNTED = { skipBlankLines: true, skipComments: true };

/** How long a file, a function and a parameter list may be, and how many ways may lead through one function. */
export const limits: readonly Linter.Config[] = [
  {
    name: 'limits/everywhere',
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, ...COUNTED }],
      'max-lines-per-function': ['error', { max: 60, ...COUNTED }],
      '@typescript-eslint/max-params': ['error', { max: 6 }],
    },
  },
  {
    // Markup is long but flat; docs/adr says why a component gets more room than a function.
    name: 'limits/components',
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 100, ...COUNTED }] },
  },
  {
    // A describe block is a chapter, not a function, and a migration is SQL in a template.
    name: 'limits/chapters',
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e.ts', 'apps/api/migrations/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
];
