import type { Organisation } from '@allmende/identity-core';
import { loaderOf } from '@allmende/platform-api';
import type { OrganisationDirectory } from './organisation.repository.js';

/** Organisations by id, once per request however many entries name them. */
export function organisationById(
  request: object,
  directory: OrganisationDirectory,
  id: string,
): Promise<Organisation | null> {
  return loaderOf(request, directory.batchByIds, directory.batchByIds).load(id);
}

/** The organisation that acts for a municipality, once per request however many entries name it. */
export function organisationByAgs(
  request: object,
  directory: OrganisationDirectory,
  ags: string,
): Promise<Organisation | null> {
  return loaderOf(request, directory.batchByAgs, directory.batchByAgs).load(ags);
}
