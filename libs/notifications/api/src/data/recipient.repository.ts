import type { Recipients } from '@allmende/notifications-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** Which accounts hold a role; read for notices only, never shown to anybody. */
@Injectable()
export class RecipientAccounts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Everybody with one of the roles in one of the organisations or in the network and the single accounts, each once, without the last. */
  async unscoped(
    { organisationIds, roles, accountIds = [], networkRoles = [] }: Recipients,
    except: string | null,
  ): Promise<readonly string[]> {
    const rows = await this.database.query<{ accountId: string }>(
      `select m.account_id as "accountId" from identity.membership m
       where m.organisation_id = any($1::uuid[]) and m.role = any($2::text[])
         and m.account_id is distinct from $3::uuid
       union
       select a.id from identity.account a where a.id = any($4::uuid[]) and a.id is distinct from $3::uuid
       union
       select n.account_id from identity.network_role n
       where n.role = any($5::text[]) and n.account_id is distinct from $3::uuid
       order by 1`,
      [organisationIds.filter((id) => id !== ''), roles, except, accountIds, networkRoles],
    );
    return rows.map(({ accountId }) => accountId);
  }
}
