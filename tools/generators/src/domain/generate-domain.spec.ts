import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import type { DomainLine } from './domain-order.ts';
import generateDomain from './generate-domain.ts';

const ROOT = new URL('../../../../', import.meta.url);
const COPIED = [
  'tools/checks/domains.json',
  'apps/api/src/domains.ts',
  'apps/web/src/domain-routes.ts',
  '.prettierrc.json',
];
const OPTIONS = {
  name: 'workshops',
  purpose: 'Where people learn together',
  german: 'Werkstätten',
  english: 'Workshops',
  uses: 'identity,municipalities',
};

describe('the domain generator', () => {
  let tree: Tree;

  beforeEach(() => {
    tree = createTreeWithEmptyWorkspace();
    for (const path of COPIED) tree.write(path, readFileSync(new URL(path, ROOT), 'utf8'));
  });

  const json = <Shape>(path: string): Shape => JSON.parse(tree.read(path, 'utf8') ?? 'null') as Shape;
  const text = (path: string): string => tree.read(path, 'utf8') ?? '';
  const order = (): readonly DomainLine[] => json('tools/checks/domains.json');

  it('creates three tagged projects that point at their sources', async () => {
    await generateDomain(tree, OPTIONS);
    for (const layer of ['core', 'api', 'web']) {
      expect(json(`libs/workshops/${layer}/package.json`)).toMatchObject({
        name: `@allmende/workshops-${layer}`,
        type: 'module',
        exports: { '.': { '@allmende/source': './src/index.ts' } },
        nx: { tags: ['domain:workshops', `layer:${layer}`] },
      });
      expect(json(`libs/workshops/${layer}/tsconfig.json`)).toMatchObject({
        extends: `../../../tsconfig.${layer}.json`,
      });
      expect(tree.exists(`libs/workshops/${layer}/src/index.ts`)).toBe(true);
    }
  });

  it('writes the German and the English word', async () => {
    await generateDomain(tree, OPTIONS);
    expect(json('libs/workshops/web/src/locales/de.json')).toEqual({ area: 'Werkstätten' });
    expect(json('libs/workshops/web/src/locales/en.json')).toEqual({ area: 'Workshops' });
  });

  it('takes its place before those who read from all domains, and they may use it', async () => {
    await generateDomain(tree, OPTIONS);
    const names = order().map((line) => line.name);
    expect(names.indexOf('workshops')).toBe(names.indexOf('insight') - 1);
    expect(order().find((line) => line.name === 'workshops')?.mayUse).toEqual(['municipalities', 'identity']);
    expect(order().find((line) => line.name === 'insight')?.mayUse).toContain('workshops');
    expect(order().find((line) => line.name === 'projects')?.mayUse).not.toContain('workshops');
  });

  it('joins the modules of the api and the routes of the web', async () => {
    await generateDomain(tree, OPTIONS);
    const api = text('apps/api/src/domains.ts');
    expect(api).toContain("import { workshopsResolvers, WorkshopsModule } from '@allmende/workshops-api';");
    expect(api).toMatch(/DOMAIN_MODULES = \[[^\]]*WorkshopsModule,\s*InsightModule/);
    expect(api).toMatch(/ALL_RESOLVERS = \[[^\]]*\.\.\.workshopsResolvers,\s*\.\.\.insightResolvers/);
    const web = text('apps/web/src/domain-routes.ts');
    expect(web).toContain("import { routes as workshops } from '@allmende/workshops-web';");
    expect(web).toMatch(/= \[[^\]]*workshops,\s*insight/);
  });

  it.each([
    ['a domain that is there already', { ...OPTIONS, name: 'projects' }, 'exists already'],
    ['a name that is no schema name', { ...OPTIONS, name: 'Work-Shops' }, 'plural English noun'],
    ['an earlier domain that does not exist', { ...OPTIONS, uses: 'identity,budgets' }, 'no domain budgets'],
    ['a domain that nothing may use', { ...OPTIONS, uses: 'insight' }, 'Nothing may use insight'],
  ])('refuses %s and writes nothing', async (_, options, message) => {
    const before = tree.listChanges().length;
    await expect(generateDomain(tree, options)).rejects.toThrow(message);
    expect(tree.listChanges()).toHaveLength(before);
  });
});
