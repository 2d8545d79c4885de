import { canSeeProfile, type OrganisationProfile } from '@allmende/organisations-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { type Actor, comparableName } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OrganisationProfileEntity } from './organisation-profile.entity.js';

/** What offices say about themselves. */
@Injectable()
export class OrganisationProfiles {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The profile if there is one and the actor may see it. */
  async find(actor: Actor, organisationId: string): Promise<OrganisationProfile | null> {
    const [profile] = await this.batchUnscoped([organisationId]);
    return profile != null && canSeeProfile(actor, profile) ? profile : null;
  }

  /** For a loader; whoever shows one asks `canSeeProfile` first. */
  readonly batchUnscoped = async (
    ids: readonly string[],
  ): Promise<readonly (OrganisationProfile | null)[]> => {
    const rows = await this.database.query<OrganisationProfile>(
      `select p.organisation_id as "organisationId", p.content, p.audiences, p.version, p.saved_at as "savedAt"
       from organisations.profile p where p.organisation_id = any($1::uuid[])`,
      [ids],
    );
    return inOrderOf(ids, rows, ({ organisationId }) => organisationId);
  };

  /** Locks the organisation, so that two first saves cannot meet, and returns what is kept. */
  async loadForUpdate(organisationId: string): Promise<OrganisationProfile | null> {
    await this.database.query('select from identity.organisation where id = $1 for no key update', [
      organisationId,
    ]);
    const [profile] = await this.batchUnscoped([organisationId]);
    return profile ?? null;
  }

  async save({ organisationId, content, audiences, version, savedAt }: OrganisationProfile): Promise<void> {
    if (savedAt === null) throw new TypeError('a profile that nobody saved cannot be kept');
    const present = content.procedures.filter(({ availability }) => availability === 'present');
    await this.database.repository(OrganisationProfileEntity).upsert(
      {
        ...{ organisationId, content, version, savedAt },
        audiences: [...audiences],
        procedureNames: present.map(({ name }) => comparableName(name)),
        providerName: comparableName(content.itProvider),
      },
      { conflictPaths: ['organisationId'] },
    );
  }
}
