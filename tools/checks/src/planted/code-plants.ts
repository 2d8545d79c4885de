import type { Plant } from './plant.ts';

const API = 'libs/projects/api/src';
const READS_ENVIRONMENT = "export const port = process.env['API_PORT'];\n";
const READS_ENVIRONMENT_TOLD = `/** The port from the environment. */\n${READS_ENVIRONMENT}`;

const ENVIRONMENT: readonly Plant[] = [
  {
    says: 'a use case does not read the environment',
    rule: 'no-restricted-properties',
    path: `${API}/use-cases/planted.ts`,
    wrong: READS_ENVIRONMENT,
    right: READS_ENVIRONMENT_TOLD,
    rightPath: 'libs/platform/api/src/config/planted.ts',
  },
  {
    says: 'the platform reads the environment in its config only',
    rule: 'no-restricted-properties',
    path: 'libs/platform/api/src/jobs/planted.ts',
    wrong: READS_ENVIRONMENT_TOLD,
    right: READS_ENVIRONMENT_TOLD,
    rightPath: 'libs/platform/api/src/config/planted.ts',
  },
  {
    says: 'the web server reads the environment in its config only',
    rule: 'no-restricted-properties',
    path: 'apps/web/server/planted.ts',
    wrong: READS_ENVIRONMENT,
    right: READS_ENVIRONMENT,
    rightPath: 'apps/web/server/config.ts',
  },
  {
    says: 'the api shell takes its configuration from the platform',
    rule: 'no-restricted-properties',
    path: 'apps/api/src/planted.ts',
    wrong: 'const { env } = process;\nvoid env;\n',
    right: READS_ENVIRONMENT,
    rightPath: 'tools/bench/src/planted.ts',
  },
  {
    says: 'the environment does not come in by import',
    rule: '@typescript-eslint/no-restricted-imports',
    path: `${API}/use-cases/planted.ts`,
    wrong: "import { env } from 'node:process';\n\nvoid env;\n",
    right: "import { pid } from 'node:process';\n\nvoid pid;\n",
    message: 'platform/api/config',
  },
];

const PURITY: readonly Plant[] = [
  {
    says: 'core does not ask what time it is',
    rule: 'no-restricted-syntax',
    path: 'libs/projects/core/src/planted.ts',
    wrong: '/** When it happened. */\nexport const at = new Date();\n',
    right: '/** When it happened. */\nexport const at = (now: number) => new Date(now);\n',
    message: 'core has no clock',
  },
  {
    says: 'core does not read the clock in milliseconds',
    rule: 'no-restricted-properties',
    path: 'libs/projects/core/src/planted.ts',
    wrong: '/** When it happened. */\nexport const at = Date.now();\n',
    right: "/** When it happened. */\nexport const at = Date.parse('2026-01-01');\n",
    message: 'core has no clock',
  },
  {
    says: 'core leaves nothing to chance',
    rule: 'no-restricted-properties',
    path: 'libs/projects/core/src/planted.ts',
    wrong: '/** A lot drawn. */\nexport const lot = Math.random();\n',
    right: '/** A rounded lot. */\nexport const lot = Math.floor(1.5);\n',
    message: 'chance',
  },
];

const TRAPS: readonly Plant[] = [
  {
    says: 'the schema is never synchronised',
    rule: 'no-restricted-syntax',
    path: 'apps/api/src/planted.ts',
    wrong: 'export const options = { synchronize: true };\n',
    right: 'export const options = { synchronize: false };\n',
    message: 'migrations only',
  },
  {
    says: 'a list of values is data, not an enum',
    rule: 'no-restricted-syntax',
    path: 'libs/projects/core/src/planted.ts',
    wrong: "/** The sizes. */\nexport enum Size {\n  Small = 'small',\n}\n",
    right:
      "/** The sizes. */\nexport const SIZES = ['small'] as const;\nexport type Size = (typeof SIZES)[number];\n",
    message: 'as const',
  },
  {
    says: 'a transaction is opened in a use case',
    rule: 'no-restricted-syntax',
    path: `${API}/data/planted.repository.ts`,
    wrong: 'export const save = (database: { transaction(): void }) => {\n  database.transaction();\n};\n',
    right: 'export const save = (database: { transaction(): void }) => {\n  database.transaction();\n};\n',
    rightPath: `${API}/use-cases/planted.ts`,
    message: 'use-cases/',
  },
  {
    says: 'nothing is left to do later',
    rule: 'no-warning-comments',
    path: `${API}/use-cases/planted.ts`,
    wrong: '// TODO: think about it\nexport const five = 5;\n',
    right: '// Five, because the form has five pages.\nexport const five = 5;\n',
  },
  {
    says: 'the api speaks through its log, not the console',
    rule: 'no-console',
    path: `${API}/use-cases/planted.ts`,
    wrong: "console.log('hello');\n",
    right: "console.log('hello');\n",
    rightPath: 'tools/bench/src/planted.ts',
  },
  {
    says: 'comparison does not convert',
    rule: 'eqeqeq',
    path: `${API}/use-cases/planted.ts`,
    wrong: "export const isFive = (text: string | number) => text == '5';\n",
    right: "export const isFive = (text: string | number) => text === '5';\n",
  },
  {
    says: 'types are not switched off',
    rule: '@typescript-eslint/no-explicit-any',
    path: `${API}/use-cases/planted.ts`,
    wrong: 'export const open = (thing: any) => thing;\n',
    right: 'export const open = (thing: unknown) => thing;\n',
  },
];

/** Where the environment, the clock, chance, transactions and shortcuts may not appear. */
export const codePlants: readonly Plant[] = [...ENVIRONMENT, ...PURITY, ...TRAPS];
