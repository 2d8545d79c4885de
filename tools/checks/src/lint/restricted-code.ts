import type { Linter } from 'eslint';

interface BannedSyntax {
  readonly selector: string;
  readonly message: string;
}

const ENUMS: BannedSyntax = {
  selector: 'TSEnumDeclaration',
  message: 'Write an `as const` list in core and derive the type from it.',
};
const SYNCHRONIZE: BannedSyntax = {
  selector: "Property[key.name='synchronize']:not([value.value=false])",
  message: 'The schema changes through migrations only.',
};
const CLOCK: BannedSyntax = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'core has no clock: take `now` as an argument.',
};
const TRANSACTION: BannedSyntax = {
  selector: "CallExpression[callee.property.name='transaction']",
  message: 'Transactions are opened in use-cases/ and nowhere else.',
};

const ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Configuration comes from platform/api/config.',
};
const PURE = [
  { object: 'Date', property: 'now', message: 'core has no clock: take `now` as an argument.' },
  { object: 'Math', property: 'random', message: 'core knows no chance: take it as an argument.' },
];

function banSyntax(...banned: readonly BannedSyntax[]): Linter.RulesRecord {
  return { 'no-restricted-syntax': ['error', ...banned] };
}

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];

/** Where the environment, the clock, chance and transactions may appear. The last matching block counts. */
export const restrictedCode: readonly Linter.Config[] = [
  { name: 'code/everywhere', rules: banSyntax(ENUMS, SYNCHRONIZE) },
  {
    name: 'code/environment',
    files: ['libs/**', 'apps/*/src/**', 'apps/web/server/**'],
    // An integration test learns from the environment where the test engines answer.
    ignores: [
      '**/*.int.spec.ts',
      'libs/platform/api/src/config/**',
      'libs/platform/testing/**',
      'apps/web/server/config.ts',
      'apps/web/server/config/**',
      'apps/e2e/**',
    ],
    rules: { 'no-restricted-properties': ['error', ENVIRONMENT] },
  },
  {
    name: 'code/core',
    files: ['libs/*/core/src/**'],
    ignores: SPECS,
    rules: {
      ...banSyntax(ENUMS, SYNCHRONIZE, CLOCK),
      'no-restricted-properties': ['error', ENVIRONMENT, ...PURE],
    },
  },
  {
    name: 'code/transaction',
    files: ['libs/*/api/src/{graphql,data,jobs}/**'],
    ignores: [...SPECS, 'libs/platform/**'],
    rules: banSyntax(ENUMS, SYNCHRONIZE, TRANSACTION),
  },
];
