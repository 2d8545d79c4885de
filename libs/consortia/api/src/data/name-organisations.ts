import type { OrganisationDirectory } from '@allmende/identity-api';

/** What rules need to know of an organisation besides its id. */
export interface OrganisationName {
  readonly ags: string | null;
  readonly name: string;
}

/** Adds name and municipality key to rows that name organisations by id, with one look-up for all. */
export async function nameOrganisations<Row extends { readonly organisationId: string }>(
  directory: OrganisationDirectory,
  rows: readonly Row[],
): Promise<readonly (Row & OrganisationName)[]> {
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))];
  const organisations = await directory.findByIds(ids);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return rows.map((row) => {
    const organisation = byId.get(row.organisationId);
    return { ...row, ags: organisation?.ags ?? null, name: organisation?.name ?? '' };
  });
}
