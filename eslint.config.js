import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { allmende } from './tools/checks/src/eslint-rules/index.ts';
import { limits } from './tools/checks/src/lint/limits.ts';
import { moduleBoundaries } from './tools/checks/src/lint/module-boundaries.ts';
import { promises } from './tools/checks/src/lint/promises.ts';
import { ensureProjectGraph } from './tools/checks/src/lint/project-graph.ts';
import { restrictedCode } from './tools/checks/src/lint/restricted-code.ts';
import { restrictedImports } from './tools/checks/src/lint/restricted-imports.ts';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SOURCES = [...TYPESCRIPT, '**/*.js', '**/*.mjs', '**/*.cjs'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e.ts', 'apps/api/test/**', 'apps/e2e/**'];

const NODE_GLOBALS = ['process', 'console', 'fetch', 'URL', 'AbortSignal', 'setTimeout', 'Buffer'];

await ensureProjectGraph();

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/coverage/**',
      '**/*.generated.ts',
      '**/*.generated.tsx',
      '.allmende/**',
      '.nx/**',
      'tmp/**',
      '**/test-results/**',
      '**/playwright-report/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    name: 'house',
    files: SOURCES,
    plugins: { '@nx': nx, allmende },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@nx/enforce-module-boundaries': moduleBoundaries(false),
      'allmende/disable-needs-reason': 'error',
      'allmende/no-vague-names': 'error',
    },
  },
  {
    // TypeScript knows which names exist; in plain scripts lint has to.
    name: 'house/scripts',
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    name: 'house/file-names',
    files: ['libs/**', 'apps/**', 'tools/**'],
    rules: { 'allmende/file-name': 'error' },
  },
  {
    name: 'house/tests',
    files: TESTS,
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries(true) },
  },
  {
    name: 'house/console',
    files: ['libs/**', 'apps/*/src/**'],
    ignores: [...TESTS, 'libs/platform/testing/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'house/tsdoc',
    files: ['libs/*/core/src/**', 'libs/platform/*/src/**'],
    ignores: TESTS,
    rules: { 'allmende/exported-needs-tsdoc': 'error' },
  },
  ...restrictedImports,
  ...restrictedCode,
  ...limits,
  ...promises(import.meta.dirname),
  {
    name: 'web/hooks',
    files: ['libs/*/web/src/**', 'libs/platform/ui/src/**', 'apps/web/**'],
    plugins: { 'react-hooks': reactHooks },
    // The plugin's further rules prepare for the React compiler, which is not used here.
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/purity': 'error',
      'react-hooks/error-boundaries': 'error',
    },
  },
  {
    ...jsxA11y.flatConfigs.recommended,
    name: 'web/accessibility',
    files: ['**/*.tsx'],
  },
);
