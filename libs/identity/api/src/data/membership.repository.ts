import type { Account, Member, Organisation } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { ORGANISATION_ROLES, type OrganisationRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

const MEMBERS = `
  select m.organisation_id as "organisationId", a.id as "accountId", a.display_name as "displayName",
         a.job_title as "jobTitle", a.email::text as email, a.locale,
         array_agg(m.role order by array_position($2::text[], m.role)) as roles, min(m.created_at) as since
  from identity.membership m join identity.account a on a.id = m.account_id
  where m.organisation_id = any($1::uuid[])
  group by m.organisation_id, a.id
  order by a.display_name collate "de-x-icu", a.id`;

/** What is known of a person before they act for somebody. */
export type PersonAtTheDoor = Pick<
  Account,
  'id' | 'email' | 'displayName' | 'locale' | 'demo' | 'emailVerifiedAt'
>;

/**
 * Who acts for which organisation, for the domain that lets people in and out. Nobody is asked here: the policies of
 * that domain decide who may read and change it.
 */
@Injectable()
export class Memberships {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Locks an organisation until the transaction ends. Whoever changes its members does this first, so that two changes
   * at the same moment follow each other.
   */
  async lockOrganisation(organisationId: string): Promise<Organisation | null> {
    const [organisation] = await this.database.query<Organisation>(
      `select o.id, o.kind, o.name, o.ags, o.verified_at as "verifiedAt", o.demo, o.mailbox::text as mailbox
       from identity.organisation o where o.id = $1::uuid for update`,
      [organisationId],
    );
    return organisation ?? null;
  }

  async membersOf(organisationId: string): Promise<readonly Member[]> {
    const [members] = await this.batchOfOrganisations([organisationId]);
    return members ?? [];
  }

  /** For `loaderOf`: the members of each organisation by name. */
  readonly batchOfOrganisations = async (ids: readonly string[]): Promise<readonly (readonly Member[])[]> => {
    const rows = await this.database.query<Member & { organisationId: string }>(MEMBERS, [
      ids,
      ORGANISATION_ROLES,
    ]);
    return ids.map((id) =>
      rows
        .filter(({ organisationId }) => organisationId === id)
        .map(({ organisationId: _organisation, ...member }) => member),
    );
  };

  /** The organisations that an account acts for. */
  async organisationsOf(accountId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct m.organisation_id as id from identity.membership m where m.account_id = $1::uuid`,
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** The people with these accounts, for those who let them in. */
  async people(accountIds: readonly string[]): Promise<readonly PersonAtTheDoor[]> {
    return this.database.query<PersonAtTheDoor>(
      `select a.id, a.email::text as email, a.display_name as "displayName", a.locale, a.demo,
              a.email_verified_at as "emailVerifiedAt"
       from identity.account a where a.id = any($1::uuid[])`,
      [accountIds],
    );
  }

  /** Those who look after the network as a whole; told where an organisation has nobody of its own. */
  async editors(): Promise<readonly PersonAtTheDoor[]> {
    const rows = await this.database.query<{ id: string }>(
      `select r.account_id as id from identity.network_role r where r.role = 'editor' order by r.account_id limit 20`,
    );
    return this.people(rows.map(({ id }) => id));
  }

  /** Gives an account exactly these roles in an organisation; none ends the membership. */
  async setRoles(
    organisationId: string,
    accountId: string,
    roles: readonly OrganisationRole[],
    now: Date,
  ): Promise<void> {
    await this.database.execute(
      `delete from identity.membership
       where organisation_id = $1::uuid and account_id = $2::uuid and not role = any($3::text[])`,
      [organisationId, accountId, roles],
    );
    await this.database.execute(
      `insert into identity.membership (account_id, organisation_id, role, created_at)
       select $2::uuid, $1::uuid, role, $4 from unnest($3::text[]) as role
       on conflict do nothing`,
      [organisationId, accountId, roles, now],
    );
  }
}
