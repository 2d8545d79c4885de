import { pascalCase } from '../words.ts';

/** What the domain generator is told. */
export interface DomainOptions {
  readonly name: string;
  readonly purpose: string;
  readonly german: string;
  readonly english: string;
  readonly uses?: string;
}

type Layer = 'core' | 'api' | 'web';

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function packageJson(name: string, layer: Layer): string {
  const targets = layer === 'web' ? { typecheck: {}, lint: {} } : { build: {}, typecheck: {}, lint: {} };
  return asJson({
    name: `@allmende/${name}-${layer}`,
    version: '0.0.0',
    private: true,
    type: 'module',
    license: 'EUPL-1.2',
    exports: { '.': { '@allmende/source': './src/index.ts', default: './dist/index.js' } },
    nx: { tags: [`domain:${name}`, `layer:${layer}`], targets },
  });
}

function withPeriod(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function apiFiles({ name, purpose }: DomainOptions): Readonly<Record<string, string>> {
  return {
    [`api/src/${name}.module.ts`]: `import { Module } from '@nestjs/common';

/** ${withPeriod(purpose)} */
@Module({ providers: [], exports: [] })
export class ${pascalCase(name)}Module {}
`,
    'api/src/index.ts': `export * from './${name}.module.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const ${name}Resolvers = [] as const;
`,
  };
}

function webFiles({ name, german, english }: DomainOptions): Readonly<Record<string, string>> {
  return {
    'web/src/index.ts': "export { routes } from './routes.js';\n",
    'web/src/routes.ts': `import { type DomainRoutes } from '@allmende/platform-web';

/**
 * What this domain gives to the shell. With the first page: \`const { page, slot } = lazyScreens(() => import('./screens.js'))\`
 * and one entry with \`lazy: page('NameOfIt')\`.
 */
export const routes: DomainRoutes = { area: '${name}', routes: [] };
`,
    'web/src/screens.ts': `import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

/** Loads a page of this domain together with its words: \`export const ListPage = screen(() => import('./list/ListPage.js'))\`. */
export const screen = withWords('${name}', TEXTS);
`,
    'web/src/locales/de.json': asJson({ area: german }),
    'web/src/locales/en.json': asJson({ area: english }),
  };
}

/** Every file of a new domain by its path below `libs/<name>/`. */
export function domainFiles(options: DomainOptions): Readonly<Record<string, string>> {
  const layers: readonly Layer[] = ['core', 'api', 'web'];
  const projects = layers.flatMap((layer) => [
    [`${layer}/package.json`, packageJson(options.name, layer)],
    [`${layer}/tsconfig.json`, asJson({ extends: `../../../tsconfig.${layer}.json`, include: ['src'] })],
  ]);
  return {
    ...(Object.fromEntries(projects) as Record<string, string>),
    'core/src/index.ts': 'export {};\n',
    ...apiFiles(options),
    ...webFiles(options),
  };
}
