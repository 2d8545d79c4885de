import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** Which Kreis an organisation is the administration of, by its confirmed claim. Facts about offices: everybody may know. */
@Injectable()
export class KreisSeats {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Kreis keys (five digits) by organisation; organisations that are no Kreis are left out. */
  async ofOrganisations(organisationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (organisationIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; key: string }>(
      `select c.organisation_id as id, c.district_key as key from organisations.claim c
       where c.status = 'verified' and c.district_key is not null and c.organisation_id = any($1::uuid[])`,
      [organisationIds],
    );
    return new Map(rows.map(({ id, key }) => [id, key]));
  }

  /** The organisations of the Kreise of a region, which is a Land (two digits) or a Kreis. */
  async within(region: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.organisation_id as id from organisations.claim c
       where c.status = 'verified' and c.district_key like $1 || '%'`,
      [region],
    );
    return rows.map(({ id }) => id);
  }
}
