import { createHash } from 'node:crypto';
import { type DocumentNode, print, visit } from 'graphql';

/**
 * What is the same in a document however it is written down: layout, the order of its fragments, and the `__typename`
 * that the cache of the browser adds to every selection make no difference.
 */
export function documentFingerprint(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && alias === undefined ? null : undefined),
  });
  const definitions = [...bare.definitions].map((definition) => print(definition)).sort();
  return createHash('sha256').update(definitions.join('\n\n')).digest('hex');
}
