import type { Linter } from 'eslint';
import { readDomains } from './domains.ts';

interface DepConstraint {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: readonly string[];
  readonly allowedExternalImports?: readonly string[];
  readonly bannedExternalImports?: readonly string[];
}

const CORE_PACKAGES = ['zod', 'zod/*', 'decimal.js'];
const CORE_SPEC_PACKAGES = [...CORE_PACKAGES, '@jest/globals', 'fast-check'];
const NOT_IN_API = [
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  'react-router',
  'react-router/*',
  'react-hook-form',
  'react-i18next',
  'i18next',
  'd3-geo',
  '@apollo/client',
  '@apollo/client/**',
  '@kern-ux/**',
  'vite',
];
const NOT_IN_WEB = [
  '@nestjs/**',
  '@apollo/server',
  '@apollo/server/**',
  '@as-integrations/**',
  '@fastify/**',
  '@node-rs/**',
  'dataloader',
  'fastify',
  'meilisearch',
  'pdfkit',
  'pg',
  'pg-boss',
  'reflect-metadata',
  'typeorm',
  'typeorm/**',
];

function layerConstraints(forSpecs: boolean): readonly DepConstraint[] {
  const testing = forSpecs ? ['layer:tool'] : [];
  return [
    {
      sourceTag: 'layer:core',
      onlyDependOnLibsWithTags: ['layer:core', ...testing],
      allowedExternalImports: forSpecs ? CORE_SPEC_PACKAGES : CORE_PACKAGES,
    },
    {
      sourceTag: 'layer:api',
      onlyDependOnLibsWithTags: ['layer:core', 'layer:api', ...testing],
      bannedExternalImports: NOT_IN_API,
    },
    {
      sourceTag: 'layer:web',
      onlyDependOnLibsWithTags: ['layer:core', 'layer:web', ...testing],
      bannedExternalImports: NOT_IN_WEB,
    },
    {
      sourceTag: 'layer:app',
      onlyDependOnLibsWithTags: ['layer:core', 'layer:api', 'layer:web', ...testing],
    },
    { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['*'] },
  ];
}

function domainConstraints(): readonly DepConstraint[] {
  const domains = readDomains().map(({ name, mayUse }) => ({
    sourceTag: `domain:${name}`,
    onlyDependOnLibsWithTags: [name, ...mayUse, 'platform'].map((domain) => `domain:${domain}`),
  }));
  return [
    { sourceTag: 'domain:platform', onlyDependOnLibsWithTags: ['domain:platform'] },
    ...domains,
    { sourceTag: 'domain:app', onlyDependOnLibsWithTags: ['*'] },
  ];
}

/** The two axes between projects. Specs may also stand on the testing tools, and core specs on test libraries. */
export function moduleBoundaries(forSpecs: boolean): Linter.RuleEntry {
  return [
    'error',
    {
      depConstraints: [...domainConstraints(), ...layerConstraints(forSpecs)],
      // The router loads pages lazily and asks the same domain for its route list: both are wanted.
      checkDynamicDependenciesExceptions: ['@allmende/**'],
      // The test database stands on the platform, and the platform's own specs stand on the test database.
      ignoredCircularDependencies: [
        ['@allmende/platform-testing', '@allmende/platform-api'],
        ['@allmende/platform-testing', '@allmende/platform-core'],
      ],
    },
  ];
}
