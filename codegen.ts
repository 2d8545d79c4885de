import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents beside each `.graphql` file of the web, from the committed schema. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['libs/*/web/src/**/*.graphql', 'apps/web/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'libs/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        importExtension: '.js',
        scalars: { DateTime: 'string', Cents: 'number', ID: 'string', GateRecordContent: 'object' },
      },
    },
  },
};

export default config;
