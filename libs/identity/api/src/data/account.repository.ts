import type {
  Account,
  IdentityMeans,
  Locale,
  OrganisationKind,
  SecondFactors,
} from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import type { Membership, NetworkRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AccountEntity } from './account.entity.js';
import { NetworkRoleEntity } from './network-role.entity.js';
import { MEMBERSHIPS_OF_ACCOUNT, NETWORK_ROLES_OF_ACCOUNT } from './account-roles.js';
import { SECOND_FACTORS_OF_ACCOUNT } from './second-factors-sql.js';

/** What the sign-in compares; read for nothing else. */
export interface Credentials {
  readonly id: string;
  /** Null for an account that signs in elsewhere only. */
  readonly passwordHash: string | null;
  readonly factors: SecondFactors;
}

/** What says how the owner of an account can show who they are, and where they are told about it. */
export interface OwnerMeans extends IdentityMeans {
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly demo: boolean;
}

/** An account with everything it may act as. */
export interface AccountWithRoles {
  readonly account: Account;
  readonly memberships: readonly (Membership & { readonly organisationKind: OrganisationKind })[];
  readonly networkRoles: readonly NetworkRole[];
}

/** One of the invented people that everyone may act as. */
export interface DemoPerson {
  readonly email: string;
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly organisationName: string | null;
  readonly demoPassword: string;
}

/** Accounts are nobody's to list: each method reads one by its own key, or the invented people. */
@Injectable()
export class Accounts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** By e-mail, without regard to case; for the sign-in only. */
  async findCredentials(email: string): Promise<Credentials | null> {
    const rows = await this.database.query<Credentials>(
      `select a.id, a.password_hash as "passwordHash", ${SECOND_FACTORS_OF_ACCOUNT} as factors
       from identity.account a where a.email = $1`,
      [email],
    );
    return rows[0] ?? null;
  }

  /** For the owner only: how they can show who they are. */
  async findMeans(accountId: string): Promise<OwnerMeans | null> {
    const rows = await this.database.query<OwnerMeans>(
      `select a.email::text as email, a.display_name as "displayName", a.locale, a.demo,
              a.password_hash is not null as "hasPassword", ${SECOND_FACTORS_OF_ACCOUNT} as factors
       from identity.account a where a.id = $1`,
      [accountId],
    );
    return rows[0] ?? null;
  }

  /** The account itself and its roles in one statement; the caller has made sure that it is the actor's own. */
  async findOwn(accountId: string): Promise<AccountWithRoles | null> {
    const rows = await this.database.query<Account & Omit<AccountWithRoles, 'account'>>(
      `select a.id, a.email::text as email, a.display_name as "displayName", a.locale, a.job_title as "jobTitle",
              a.demo, a.created_at as "createdAt",
              a.email_verified_at as "emailVerifiedAt",
              ${MEMBERSHIPS_OF_ACCOUNT} as memberships, ${NETWORK_ROLES_OF_ACCOUNT} as "networkRoles"
       from identity.account a where a.id = $1`,
      [accountId],
    );
    const row = rows[0];
    if (row === undefined) return null;
    const { memberships, networkRoles, ...account } = row;
    return { account, memberships, networkRoles };
  }

  /** The invented people with the password they share; none in a system without the demo region. */
  async listDemoPeople(): Promise<readonly DemoPerson[]> {
    return this.database.query<DemoPerson>(
      `select a.email::text as email, a.display_name as "displayName", a.job_title as "jobTitle",
              (select min(o.name) from identity.membership m
               join identity.organisation o on o.id = m.organisation_id
               where m.account_id = a.id) as "organisationName",
              a.demo_password as "demoPassword"
       from identity.account a
       where a.demo and a.demo_password is not null
       order by a.created_at, a.id
       limit 100`,
    );
  }

  async add(account: Account, passwordHash: string | null, demoPassword: string | null): Promise<void> {
    await this.database.repository(AccountEntity).insert({ ...account, passwordHash, demoPassword });
  }

  /** Returns whether the role is new to the account. */
  async addNetworkRole(accountId: string, role: NetworkRole, now: Date): Promise<boolean> {
    const result = await this.database
      .repository(NetworkRoleEntity)
      .createQueryBuilder()
      .insert()
      .values({ accountId, role, createdAt: now })
      .orIgnore()
      .returning(['role'])
      .execute();
    return (result.raw as unknown[]).length > 0;
  }
}
