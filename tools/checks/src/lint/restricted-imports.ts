import { builtinModules } from 'node:module';
import type { Linter } from 'eslint';

interface Ban {
  readonly paths?: readonly {
    readonly name: string;
    readonly importNames?: readonly string[];
    readonly message: string;
  }[];
  readonly patterns?: readonly { readonly regex: string; readonly message: string }[];
}

function onlyIn(place: string, ...packages: readonly string[]): Ban {
  const patterns = packages.map((name) => ({
    regex: `^${name.replaceAll('/', String.raw`\/`)}(?:\\/|$)`,
    message: `${name} belongs in ${place}.`,
  }));
  return { patterns };
}

function notFromFolder(folder: string, message: string, exception = ''): Ban {
  return { patterns: [{ regex: String.raw`^\.{1,2}\/(?:.*\/)?${folder}\/${exception}`, message }] };
}

const NEST_TRAPS: Ban = {
  paths: [
    {
      name: '@nestjs/common',
      importNames: ['forwardRef', 'Scope'],
      message: 'No forwardRef and no request-scoped providers: cut the cycle, pass the actor.',
    },
  ],
};
const NO_ENVIRONMENT: Ban = {
  paths: ['process', 'node:process'].map((name) => ({
    name,
    importNames: ['env'],
    message: 'Configuration comes from platform/api/config.',
  })),
};
const TYPEORM = onlyIn('data/ (and platform/api)', 'typeorm');
const TYPEORM_NEST = onlyIn('platform/api', '@nestjs/typeorm');
const TYPEORM_HANDLES: Ban = {
  paths: [
    {
      name: 'typeorm',
      importNames: ['DataSource', 'EntityManager', 'QueryRunner', 'getMetadataArgsStorage'],
      message: 'Ask the Database of platform/api: it knows the open transaction.',
    },
  ],
};
const GRAPHQL = onlyIn('graphql/ (and platform/api)', '@nestjs/graphql', '@nestjs/apollo', 'graphql');
const ENGINES = onlyIn('platform/api, behind its interfaces', 'pg', 'pg-boss', 'meilisearch');
const EVERYWHERE_IN_API: readonly Ban[] = [NEST_TRAPS, NO_ENVIRONMENT, TYPEORM_NEST, ENGINES];

const NOT_DATA = notFromFolder(
  'data',
  'A resolver asks a use case; only batch loaders (…-loader.js) are taken from data/ directly.',
  String.raw`(?![^/]*loaders?\.js$)`,
);
const NOT_USE_CASES = notFromFolder('use-cases', 'What we keep knows nothing of what people do.');
const NOT_GRAPHQL = notFromFolder('graphql', 'Nothing stands on graphql/: it is the outermost folder.');
const NOT_JOBS = notFromFolder('jobs', 'Jobs are started by events, not by an import.');

const NODE_MODULES_OF_NODE: Ban = {
  patterns: [
    {
      regex: `^(?:node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
      message: 'core is pure: no Node.',
    },
  ],
};

const NO_SAMPLES: Ban = {
  patterns: [
    {
      regex: String.raw`-core\/samples$`,
      message: 'Samples are for tests and demo content: no page carries them.',
    },
  ],
};

function restrict(...bans: readonly Ban[]): Linter.RulesRecord {
  const paths = bans.flatMap((ban) => ban.paths ?? []);
  const patterns = bans.flatMap((ban) => ban.patterns ?? []);
  return { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] };
}

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];

/** Which package and which folder may be imported where, inside one project. The last matching block counts. */
export const restrictedImports: readonly Linter.Config[] = [
  { name: 'imports/environment', files: ['libs/**', 'apps/*/src/**'], rules: restrict(NO_ENVIRONMENT) },
  {
    name: 'imports/core',
    files: ['libs/*/core/src/**'],
    ignores: SPECS,
    rules: restrict(NODE_MODULES_OF_NODE),
  },
  {
    name: 'imports/web',
    files: ['libs/*/web/src/**', 'apps/web/src/**'],
    ignores: SPECS,
    rules: restrict(NO_ENVIRONMENT, NO_SAMPLES),
  },
  {
    name: 'imports/api',
    files: ['libs/*/api/src/**'],
    rules: restrict(...EVERYWHERE_IN_API, TYPEORM, GRAPHQL),
  },
  {
    name: 'imports/api/graphql',
    files: ['libs/*/api/src/graphql/**'],
    ignores: SPECS,
    rules: restrict(...EVERYWHERE_IN_API, TYPEORM, NOT_DATA, NOT_JOBS),
  },
  {
    name: 'imports/api/use-cases',
    files: ['libs/*/api/src/use-cases/**'],
    ignores: SPECS,
    rules: restrict(...EVERYWHERE_IN_API, TYPEORM, GRAPHQL, NOT_GRAPHQL, NOT_JOBS),
  },
  {
    name: 'imports/api/data',
    files: ['libs/*/api/src/data/**'],
    ignores: SPECS,
    rules: restrict(...EVERYWHERE_IN_API, TYPEORM_HANDLES, GRAPHQL, NOT_GRAPHQL, NOT_USE_CASES, NOT_JOBS),
  },
  {
    name: 'imports/api/jobs',
    files: ['libs/*/api/src/jobs/**'],
    ignores: SPECS,
    rules: restrict(...EVERYWHERE_IN_API, TYPEORM, GRAPHQL, NOT_GRAPHQL),
  },
  {
    name: 'imports/platform-api',
    files: ['libs/platform/api/src/**'],
    rules: restrict(NEST_TRAPS, NO_ENVIRONMENT),
  },
  {
    name: 'imports/platform-api/config',
    files: ['libs/platform/api/src/config/**', 'libs/platform/testing/src/**'],
    rules: restrict(NEST_TRAPS),
  },
];
