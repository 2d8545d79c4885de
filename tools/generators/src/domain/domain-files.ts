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
    'web/src/routes.tsx': `import { type DomainRoutes, domainScreens } from '@allmende/platform-web';
import german from './locales/de.json' with { type: 'json' };

/** Loads the pages of this domain together with its words. */
export const screens = domainScreens('${name}', {
  de: german,
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
});

/** What this domain gives to the shell; each page is one entry with \`lazy: screens.page(…)\`. */
export const routes: DomainRoutes = { area: '${name}', routes: [] };
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
