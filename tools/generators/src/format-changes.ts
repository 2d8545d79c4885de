import type { Tree } from '@nx/devkit';
import { format, type Options } from 'prettier';

const FORMATTED = /\.(?:tsx?|json)$/;

/** Formats what a generator has written as `npm run format` would, so that the next commit holds no surprise. */
export async function formatChanges(tree: Tree): Promise<void> {
  const options = JSON.parse(tree.read('.prettierrc.json', 'utf8') ?? '{}') as Options;
  for (const { path, type, content } of tree.listChanges()) {
    if (type === 'DELETE' || content === null || !FORMATTED.test(path)) continue;
    tree.write(path, await format(content.toString('utf8'), { ...options, filepath: path }));
  }
}
