import { Database } from '@allmende/platform-api';
import type { NetworkRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** Somebody with roles for the network as a whole. */
export interface NetworkRoleHolder {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly {
    readonly role: NetworkRole;
    readonly since: Date;
    /** Whether it came with a group of a provider and is taken by the provider too. */
    readonly fromProvider: boolean;
  }[];
}

/** What a change of somebody's network roles is decided by. */
export interface NetworkRoleState {
  readonly accountId: string | null;
  readonly held: readonly NetworkRole[];
  /** Those of the held roles that came with a group of a provider. */
  readonly fromProvider: readonly NetworkRole[];
  readonly administrators: number;
}

/** Who acts for the network. That only administrators may read and change it is decided in the use cases. */
@Injectable()
export class NetworkRoles {
  constructor(@Inject(Database) private readonly database: Database) {}

  async listHolders(): Promise<readonly NetworkRoleHolder[]> {
    const rows = await this.database.query<Omit<NetworkRoleHolder, 'roles'> & { roles: StoredRole[] }>(
      `select a.id as "accountId", a.display_name as "displayName", a.email::text as email,
              json_agg(json_build_object('role', r.role, 'since', r.created_at,
                'fromProvider', r.provider_identity_id is not null) order by r.role) as roles
       from identity.network_role r join identity.account a on a.id = r.account_id
       group by a.id order by a.display_name collate "de-x-icu", a.id`,
    );
    return rows.map((row) => ({
      ...row,
      roles: row.roles.map((role) => ({ ...role, since: new Date(role.since) })),
    }));
  }

  /** By the address of the account, with the roles of all held until the transaction ends. */
  async findByMailForUpdate(email: string): Promise<NetworkRoleState> {
    const rows = await this.database.query<{ id: string }>(
      `select id from identity.account where email = $1`,
      [email],
    );
    return this.findForUpdate(rows[0]?.id ?? null);
  }

  /** The same by id. One change at a time, or two administrators could remove each other. */
  async findForUpdate(accountId: string | null): Promise<NetworkRoleState> {
    const rows = await this.database.query<{ accountId: string; role: NetworkRole; fromProvider: boolean }>(
      `select account_id as "accountId", role, provider_identity_id is not null as "fromProvider" from identity.network_role
       order by account_id, role for update`,
    );
    const own = rows.filter((row) => row.accountId === accountId);
    return {
      accountId,
      held: own.map(({ role }) => role),
      fromProvider: own.filter(({ fromProvider }) => fromProvider).map(({ role }) => role),
      administrators: rows.filter(({ role }) => role === 'administrator').length,
    };
  }

  /** Gives a role by hand; one that came with a group of a provider stays from now on when the group goes. */
  async add(accountId: string, role: NetworkRole, now: Date): Promise<void> {
    await this.database.execute(
      `insert into identity.network_role (account_id, role, created_at) values ($1, $2, $3)
       on conflict (account_id, role) do update set provider_identity_id = null`,
      [accountId, role, now],
    );
  }

  async remove(accountId: string, role: NetworkRole): Promise<void> {
    await this.database.execute(`delete from identity.network_role where account_id = $1 and role = $2`, [
      accountId,
      role,
    ]);
  }
}

interface StoredRole {
  readonly role: NetworkRole;
  readonly since: string;
  readonly fromProvider: boolean;
}
