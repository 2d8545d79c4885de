import type { Tree } from '@nx/devkit';
import { GeneratorError, readText, withEntry, withImport } from '../edit-text.ts';
import { formatChanges } from '../format-changes.ts';
import { pascalCase } from '../words.ts';
import { domainFiles, type DomainOptions } from './domain-files.ts';
import { type DomainLine, withDomain } from './domain-order.ts';

const ORDER = 'tools/checks/domains.json';
const API_LIST = 'apps/api/src/domains.ts';
const WEB_LIST = 'apps/web/src/domain-routes.ts';
const NAME = /^[a-z]{3,30}$/;

function extendApi(tree: Tree, name: string): void {
  const moduleName = `${pascalCase(name)}Module`;
  const imported = withImport(
    readText(tree, API_LIST),
    `import { ${name}Resolvers, ${moduleName} } from '@allmende/${name}-api';`,
  );
  const readers = ['InsightModule', 'NotificationsModule'];
  const modules = withEntry(imported, 'DOMAIN_MODULES', moduleName, readers);
  const resolvers = ['...insightResolvers', '...notificationsResolvers'];
  tree.write(API_LIST, withEntry(modules, 'ALL_RESOLVERS', `...${name}Resolvers`, resolvers));
}

function extendWeb(tree: Tree, name: string): void {
  const imported = withImport(
    readText(tree, WEB_LIST),
    `import { routes as ${name} } from '@allmende/${name}-web';`,
  );
  tree.write(WEB_LIST, withEntry(imported, 'DOMAINS', name, ['insight', 'notifications']));
}

function nextSteps(name: string): string {
  return [
    `libs/${name} is there. Next:`,
    '  npm install                         links the three new packages',
    `  apps/api/migrations/<number>-${name}.sql   create schema ${name};`,
    `  npx nx g ./tools/generators:use-case <verb-noun> --domain=${name}`,
    '  docs/glossary.md                    its German and English words',
  ].join('\n');
}

/** Creates a domain and gives it its place: the order of domains, the api's modules, the web's routes. */
export default async function generateDomain(tree: Tree, options: DomainOptions): Promise<() => void> {
  const { name } = options;
  if (!NAME.test(name)) throw new GeneratorError('A domain is a plural English noun in small letters');
  if (tree.exists(`libs/${name}`)) throw new GeneratorError(`libs/${name} exists already`);
  const uses = (options.uses ?? 'identity')
    .split(',')
    .map((used) => used.trim())
    .filter((used) => used !== '');
  const order = withDomain(JSON.parse(readText(tree, ORDER)) as readonly DomainLine[], name, uses);
  extendApi(tree, name);
  extendWeb(tree, name);
  tree.write(ORDER, `${JSON.stringify(order, null, 2)}\n`);
  for (const [path, text] of Object.entries(domainFiles(options))) tree.write(`libs/${name}/${path}`, text);
  await formatChanges(tree);
  return () => console.log(nextSteps(name));
}
