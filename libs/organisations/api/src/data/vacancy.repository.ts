import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** In which organisations nobody looks after the entries, and since when. Offices, not people: everybody may know. */
@Injectable()
export class Vacancies {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Null while somebody looks after the entries. */
  async sinceOf(organisationId: string): Promise<Date | null> {
    const [since] = await this.batchSince([organisationId]);
    return since ?? null;
  }

  /** For `loaderOf`: since when each is vacant. */
  readonly batchSince = async (ids: readonly string[]): Promise<readonly (Date | null)[]> => {
    const rows = await this.database.query<{ id: string; since: Date }>(
      `select v.organisation_id as id, v.since from organisations.vacancy v
       where v.organisation_id = any($1::uuid[])`,
      [ids],
    );
    const sinceById = new Map(rows.map(({ id, since }) => [id, since]));
    return ids.map((id) => sinceById.get(id) ?? null);
  };

  /** Those of the organisations that are vacant. */
  async among(organisationIds: readonly string[]): Promise<readonly string[]> {
    const since = await this.batchSince(organisationIds);
    return organisationIds.filter((_id, index) => since[index] !== null);
  }

  /** Vacant organisations in which nobody is admin either, the oldest first. */
  async withoutAdmin(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select v.organisation_id as id from organisations.vacancy v
       where not exists (
         select from identity.membership m where m.organisation_id = v.organisation_id and m.role = 'admin'
       )
       order by v.since limit 50`,
    );
    return rows.map(({ id }) => id);
  }

  /** Returns whether it was new. */
  async begin(organisationId: string, now: Date): Promise<boolean> {
    const changed = await this.database.execute(
      `insert into organisations.vacancy (organisation_id, since) values ($1, $2) on conflict do nothing`,
      [organisationId, now],
    );
    return changed > 0;
  }

  /** Returns whether there was one. */
  async end(organisationId: string): Promise<boolean> {
    const changed = await this.database.execute(
      'delete from organisations.vacancy where organisation_id = $1',
      [organisationId],
    );
    return changed > 0;
  }
}
