import type { MunicipalityEntry } from '@allmende/municipalities-core';
import type { ListedProject } from '../data/project-columns.js';

/** The columns a list that leaves the house shows of a project. */
export const LISTED_COLUMNS = [
  'key',
  'summary',
  'state',
  'solutionType',
  'primaryField',
  'licence',
  'updatedAt',
  'publishedAt',
] as const;

/** One entry of such a list with its municipality. */
export interface ListedEntry {
  readonly project: ListedProject;
  readonly municipality: MunicipalityEntry;
}

/** What surrounds the entries. */
export interface ListFrame {
  /** The address of the site without a slash at its end. */
  readonly site: string;
  /** The parameters of the search as they stand in an address, without a question mark; empty without any. */
  readonly query: string;
  readonly text: string;
  /** True when more narrows the list than its words. */
  readonly narrowed: boolean;
}

/** Where an entry can be read. */
export function entryAddress({ site }: ListFrame, { project }: ListedEntry): string {
  return `${site}/loesungen/${project.key ?? ''}`;
}

/** Where the same search can be looked at. */
export function searchPage({ site, query }: ListFrame): string {
  return query === '' ? `${site}/loesungen` : `${site}/loesungen?${query}`;
}
