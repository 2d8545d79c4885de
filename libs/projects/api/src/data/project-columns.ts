import type { Project } from '@allmende/projects-core';

/** A fact of a project that is a column of its row. */
export type ProjectColumn = keyof Project;

/** What a list reads of its rows: what the order and the next page need, and of the rest what was asked for. */
export type ListedProject = Pick<Project, 'id' | 'ags' | 'title' | 'publishedAt'> & Partial<Project>;

const IN_EVERY_LIST: readonly ProjectColumn[] = ['id', 'ags', 'title', 'publishedAt'];

const COLUMNS: Readonly<Record<ProjectColumn, string>> = {
  id: 'p.id',
  key: 'p.key',
  organisationId: 'p.organisation_id',
  coOwnerIds: 'p.co_owner_ids',
  ags: 'p.ags',
  origin: 'p.origin',
  status: 'p.status',
  audiences: 'p.audiences',
  version: 'p.version',
  title: 'p.title',
  summary: 'p.summary',
  primaryField: 'p.primary_field',
  secondaryFields: 'p.secondary_fields',
  actionClusters: 'p.action_clusters',
  solutionType: 'p.solution_type',
  state: 'p.state',
  municipalRole: 'p.municipal_role',
  valuePromise: 'p.value_promise',
  problem: 'p.problem',
  approach: 'p.approach',
  contactMailbox: 'p.contact_mailbox',
  links: 'p.links',
  licence: 'p.licence',
  discontinuation: 'p.discontinuation',
  source: 'p.source',
  createdAt: 'p.created_at',
  updatedAt: 'p.updated_at',
  publishedAt: 'p.published_at',
  vacantSince: 'p.vacant_since',
};

/** All columns of `projects.project p` under the names of the core, so that a row is a project without hydration. */
export const PROJECT_COLUMNS = selectList(Object.keys(COLUMNS) as ProjectColumn[]);

/** The columns a list needs: reading twenty long texts nobody asked for costs more than finding the rows. */
export function listColumns(asked: readonly ProjectColumn[] | null): string {
  return asked === null ? PROJECT_COLUMNS : selectList([...new Set([...IN_EVERY_LIST, ...asked])]);
}

/** True for the name of a column, as a client may give it. */
export function isProjectColumn(name: string): name is ProjectColumn {
  return Object.hasOwn(COLUMNS, name);
}

function selectList(names: readonly ProjectColumn[]): string {
  return names.map((name) => `${COLUMNS[name]} as "${name}"`).join(', ');
}
