import type { Partner, PartnerRoleChange } from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { nameOrganisations } from './name-organisations.js';
import { PartnerEntity } from './partner.entity.js';

/** A membership as it is kept; what the organisation is called stands with the organisation. */
export type PartnerRow = Omit<Partner, 'ags' | 'name'>;

/** Who belongs to which consortium. Whoever may see the consortium sees its members, so no method asks who reads. */
@Injectable()
export class Partners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
  ) {}

  /** For `loaderOf`: the members of each consortium, the lead first, then in the order in which they joined. */
  readonly batchOfConsortia = async (ids: readonly string[]): Promise<readonly (readonly PartnerRow[])[]> => {
    const rows = await this.rowsOf(ids);
    return ids.map((id) => rows.filter(({ consortiumId }) => consortiumId === id));
  };

  /** The members of the consortia with what their organisations are called. */
  async ofConsortia(ids: readonly string[]): Promise<readonly Partner[]> {
    return nameOrganisations(this.organisations, await this.rowsOf(ids));
  }

  async add({ consortiumId, organisationId, role, since }: PartnerRow): Promise<void> {
    await this.database.repository(PartnerEntity).insert({ consortiumId, organisationId, role, since });
  }

  async changeRole(consortiumId: string, { organisationId, role }: PartnerRoleChange): Promise<void> {
    await this.database.repository(PartnerEntity).update({ consortiumId, organisationId }, { role });
  }

  async remove(consortiumId: string, organisationId: string): Promise<void> {
    await this.database.repository(PartnerEntity).delete({ consortiumId, organisationId });
  }

  /** Ends all memberships of those organisations; for the removal of the demo region. */
  async removeOrganisationsUnscoped(organisationIds: readonly string[]): Promise<void> {
    await this.database.execute('delete from consortia.partner where organisation_id = any($1::uuid[])', [
      organisationIds,
    ]);
  }

  private async rowsOf(consortiumIds: readonly string[]): Promise<readonly PartnerRow[]> {
    if (consortiumIds.length === 0) return [];
    return this.database.query<PartnerRow>(
      `select p.consortium_id as "consortiumId", p.organisation_id as "organisationId", p.role, p.since
       from consortia.partner p where p.consortium_id = any($1::uuid[])
       order by (p.role = 'lead') desc, p.since, p.organisation_id`,
      [consortiumIds],
    );
  }
}
