import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { isProjectColumn, type ProjectColumn } from '../use-cases/list-projects.js';

/** Fields that are looked up by another column. */
const BEHIND: Readonly<Record<string, readonly ProjectColumn[]>> = {
  __typename: [],
  municipality: ['ags'],
  organisation: ['organisationId'],
  requirements: [],
  fit: [],
  lineage: [],
  reuse: ['state'],
  stale: ['status', 'publishedAt'],
  reviewDue: ['status', 'publishedAt'],
  deployments: [],
  viewerDeployments: [],
};

/**
 * The columns behind what a client asks of the projects at that path below the field being resolved. Null when a field
 * is among it that may look at anything, such as abilities or what other domains add.
 */
export function askedColumns(
  info: GraphQLResolveInfo,
  path: readonly string[],
): readonly ProjectColumn[] | null {
  const names = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collect(info, selectionSet, path, names);
  const columns: ProjectColumn[] = [];
  for (const name of names) {
    const behind = BEHIND[name] ?? (isProjectColumn(name) ? [name] : null);
    if (behind === null) return null;
    columns.push(...behind);
  }
  return columns;
}

function collect(
  info: GraphQLResolveInfo,
  set: SelectionSetNode | undefined,
  path: readonly string[],
  names: Set<string>,
): void {
  const [step, ...rest] = path;
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== 'Field') {
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      collect(info, fragment?.selectionSet, path, names);
    } else if (step === undefined) names.add(selection.name.value);
    else if (selection.name.value === step) collect(info, selection.selectionSet, rest, names);
  }
}
