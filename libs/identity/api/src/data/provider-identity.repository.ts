import type { AccountRole, HeldRole, ProviderIdentity, SignInWays } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import type { NetworkRole, OrganisationRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProviderIdentityEntity } from './provider-identity.entity.js';

const COLUMNS = `i.id, i.issuer, i.subject, i.account_id as "accountId", i.linked_at as "linkedAt",
                 i.last_used_at as "lastUsedAt"`;

/** Identities at providers: read by issuer and subject on the way in, else by the account whose they are. */
@Injectable()
export class ProviderIdentities {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Who a provider speaks of, locked until the transaction ends; null when unknown here. */
  async findForUpdate(issuer: string, subject: string): Promise<ProviderIdentity | null> {
    const rows = await this.database.query<ProviderIdentity>(
      `select ${COLUMNS} from identity.provider_identity i where i.issuer = $1 and i.subject = $2 for update`,
      [issuer, subject],
    );
    return rows[0] ?? null;
  }

  async listOwn(accountId: string): Promise<readonly ProviderIdentity[]> {
    return this.database.query<ProviderIdentity>(
      `select ${COLUMNS} from identity.provider_identity i where i.account_id = $1 order by i.linked_at, i.id`,
      [accountId],
    );
  }

  async add(identity: ProviderIdentity): Promise<void> {
    await this.database.repository(ProviderIdentityEntity).insert({ ...identity });
  }

  async noteUse(id: string, now: Date): Promise<void> {
    await this.database.execute(`update identity.provider_identity set last_used_at = $2 where id = $1`, [
      id,
      now,
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.database.execute(`delete from identity.provider_identity where id = $1`, [id]);
  }

  /** Whether somebody has an account with the address, in whatever case it was typed. */
  async isMailTaken(mail: string): Promise<boolean> {
    const rows = await this.database.query(`select 1 from identity.account where email = $1`, [mail]);
    return rows.length > 0;
  }

  /** What opens the account besides providers. */
  async findOwnWays(accountId: string): Promise<Pick<SignInWays, 'hasPassword' | 'passkeys'> | null> {
    const rows = await this.database.query<Pick<SignInWays, 'hasPassword' | 'passkeys'>>(
      `select a.password_hash is not null as "hasPassword",
              (select count(*)::int from identity.passkey p where p.account_id = a.id) as passkeys
       from identity.account a where a.id = $1`,
      [accountId],
    );
    return rows[0] ?? null;
  }

  /** Until the transaction ends. */
  async lockAccount(accountId: string): Promise<void> {
    await this.database.query(`select 1 from identity.account where id = $1 for update`, [accountId]);
  }

  /** Every role of an account with where it came from. */
  async heldRoles(accountId: string): Promise<readonly HeldRole[]> {
    return this.database.query<HeldRole>(
      `select organisation_id as "organisationId", role, provider_identity_id as "identityId"
       from identity.membership where account_id = $1
       union all
       select null, role, provider_identity_id from identity.network_role where account_id = $1`,
      [accountId],
    );
  }

  /** Which organisations the keys of municipalities and the ids stand for; what is not there is left out. */
  async organisationsOf(keys: {
    readonly ids: readonly string[];
    readonly ags: readonly string[];
  }): Promise<readonly { readonly id: string; readonly ags: string | null }[]> {
    return this.database.query(
      `select id, ags from identity.organisation where id = any($1::uuid[]) or ags = any($2::char(8)[])`,
      [keys.ids, keys.ags],
    );
  }

  /** Gives a role that comes with an identity. */
  async grant(
    accountId: string,
    identityId: string,
    { organisationId, role }: AccountRole,
    now: Date,
  ): Promise<void> {
    if (organisationId === null) return this.grantNetworkRole(accountId, identityId, role, now);
    await this.database.execute(
      `insert into identity.membership (account_id, organisation_id, role, created_at, provider_identity_id)
       values ($1, $2, $3, $4, $5)`,
      [accountId, organisationId, role satisfies OrganisationRole, now, identityId],
    );
  }

  /** Takes a role that came with an identity, and no other. */
  async revoke(accountId: string, identityId: string, { organisationId, role }: AccountRole): Promise<void> {
    if (organisationId === null) {
      await this.database.execute(
        `delete from identity.network_role where account_id = $1 and role = $2 and provider_identity_id = $3`,
        [accountId, role, identityId],
      );
      return;
    }
    await this.database.execute(
      `delete from identity.membership
       where account_id = $1 and organisation_id = $2 and role = $3 and provider_identity_id = $4`,
      [accountId, organisationId, role, identityId],
    );
  }

  private async grantNetworkRole(
    accountId: string,
    identityId: string,
    role: NetworkRole,
    now: Date,
  ): Promise<void> {
    await this.database.execute(
      `insert into identity.network_role (account_id, role, created_at, provider_identity_id) values ($1, $2, $3, $4)`,
      [accountId, role, now, identityId],
    );
  }
}
