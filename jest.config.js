const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        keepClassNames: true,
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};
// A file with JSX syntax off: `<T>` casts and arrow generics are legal in .ts only.
transform['^.+\\.ts$'] = [
  '@swc/jest',
  {
    ...transform['^.+\\.tsx?$'][1],
    jsc: {
      ...transform['^.+\\.tsx?$'][1].jsc,
      parser: { syntax: 'typescript', tsx: false, decorators: true },
    },
  },
];

const shared = {
  transform: { '^.+\\.tsx$': transform['^.+\\.tsx?$'], '^.+\\.ts$': transform['^.+\\.ts$'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': '<rootDir>/libs/platform/testing/src/empty-style.ts',
  },
  testEnvironmentOptions: { customExportConditions: ['@allmende/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.allmende/'],
};

/** Unit tests need nothing; integration and API tests start PostgreSQL and Meilisearch once; outage tests kill them. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFiles: ['<rootDir>/libs/platform/testing/src/browser-globals.ts'],
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.int\\.spec\\.ts$', '<rootDir>/apps/e2e/'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.int.spec.ts', '<rootDir>/apps/api/test/**/*.e2e.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.outage\\.e2e\\.ts$'],
      globalSetup: '<rootDir>/libs/platform/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/platform/testing/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'outage',
      testMatch: ['<rootDir>/apps/api/test/**/*.outage.e2e.ts'],
      globalSetup: '<rootDir>/libs/platform/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/platform/testing/global-teardown.mjs',
    },
  ],
  testTimeout: 60_000,
  // Modules of a finished file stay in memory (an open matter of VM modules in Node), so a worker that grew is replaced.
  workerIdleMemoryLimit: '1500MB',
};
