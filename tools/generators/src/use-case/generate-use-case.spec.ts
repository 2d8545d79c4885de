import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import generateUseCase from './generate-use-case.ts';

const INDEX = 'libs/projects/core/src/index.ts';

describe('the use-case generator', () => {
  let tree: Tree;

  beforeEach(() => {
    tree = createTreeWithEmptyWorkspace();
    tree.write('.prettierrc.json', '{ "singleQuote": true, "printWidth": 110 }');
    tree.write(INDEX, "export * from './project.js';\n");
  });

  const text = (path: string): string => tree.read(path, 'utf8') ?? '';

  it('creates the rule and the story, each with its spec', async () => {
    await generateUseCase(tree, { name: 'archive-project', domain: 'projects' });
    expect(text('libs/projects/core/src/archive-project.ts')).toContain('export function archiveProject(');
    expect(text('libs/projects/core/src/archive-project.spec.ts')).toContain('NOT_YET_DECIDED');
    const story = text('libs/projects/api/src/use-cases/archive-project.ts');
    expect(story).toContain('export class ArchiveProject');
    expect(story).toContain('this.database.transaction');
    expect(story).toContain("from '@allmende/projects-core'");
    expect(tree.exists('libs/projects/api/src/use-cases/archive-project.int.spec.ts')).toBe(true);
  });

  it('exports the rule in alphabetical order', async () => {
    await generateUseCase(tree, { name: 'archive-project', domain: 'projects' });
    expect(text(INDEX)).toBe("export * from './archive-project.js';\nexport * from './project.js';\n");
  });

  it('replaces the empty export of a fresh domain', async () => {
    tree.write(INDEX, 'export {};\n');
    await generateUseCase(tree, { name: 'archive-project', domain: 'projects' });
    expect(text(INDEX)).toBe("export * from './archive-project.js';\n");
  });

  it('does not import identity twice for a story of identity itself', async () => {
    tree.write('libs/identity/core/src/index.ts', 'export {};\n');
    await generateUseCase(tree, { name: 'close-account', domain: 'identity' });
    const spec = text('libs/identity/api/src/use-cases/close-account.int.spec.ts');
    expect(spec.match(/import \{ IdentityModule \}/g)).toHaveLength(1);
    expect(spec).toContain('modules: [IdentityModule]');
  });

  it('leaves nothing that looks finished', async () => {
    await generateUseCase(tree, { name: 'archive-project', domain: 'projects' });
    expect(text('libs/projects/core/src/archive-project.ts')).toContain("refused([problem('NOT_YET_DECIDED'");
  });

  it.each([
    ['a noun alone', { name: 'project', domain: 'projects' }, 'a verb and a noun'],
    ['a domain that is not there', { name: 'archive-thing', domain: 'things' }, 'no domain things'],
  ])('refuses %s', async (_, options, message) => {
    await expect(generateUseCase(tree, options)).rejects.toThrow(message);
  });

  it('never writes over a use case that exists', async () => {
    tree.write('libs/projects/core/src/archive-project.ts', 'export const mine = 1;\n');
    await expect(generateUseCase(tree, { name: 'archive-project', domain: 'projects' })).rejects.toThrow(
      'exists already',
    );
    expect(text('libs/projects/core/src/archive-project.ts')).toBe('export const mine = 1;\n');
  });
});
