import type { AccountEndFacts } from '@allmende/oversight-core';
import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** Whom the last mail goes to. */
export interface LeavingPerson {
  readonly email: string;
  readonly displayName: string;
  readonly locale: 'de' | 'en';
}

const ONLY_ADMIN_OF = `
  select o.id, o.name from identity.membership m join identity.organisation o on o.id = m.organisation_id
  where m.account_id = $1::uuid and m.role = 'admin' and not exists (
    select from identity.membership other
    where other.organisation_id = m.organisation_id and other.role = 'admin' and other.account_id <> $1::uuid)
  order by o.name, o.id`;

/** What the end of the actor's own account needs. */
@Injectable()
export class AccountEnds {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Locks what decides, in an order that all follow: the organisations by id, then the network roles, then the account. So
   * two admins who leave at the same moment cannot both be told that the other one stays.
   */
  async lock({ accountId }: Actor): Promise<void> {
    await this.database.execute(
      `select 1 from identity.organisation o where o.id in (
         select m.organisation_id from identity.membership m where m.account_id = $1::uuid)
       order by o.id for update`,
      [accountId],
    );
    await this.database.execute(
      `select 1 from identity.network_role r where r.role = 'administrator' order by r.account_id for update`,
    );
    await this.database.execute('select 1 from identity.account a where a.id = $1::uuid for update', [
      accountId,
    ]);
  }

  async facts(actor: Actor & { readonly accountId: string }): Promise<AccountEndFacts> {
    const { accountId } = actor;
    const onlyAdminOf = await this.database.query<{ id: string; name: string }>(ONLY_ADMIN_OF, [accountId]);
    const [row] = await this.database.query<{ demo: boolean; last: boolean }>(
      `select a.demo, exists (
           select from identity.network_role r where r.account_id = a.id and r.role = 'administrator')
         and not exists (
           select from identity.network_role r where r.account_id <> a.id and r.role = 'administrator') as last
       from identity.account a where a.id = $1::uuid`,
      [accountId],
    );
    return { accountId, onlyAdminOf, demo: row?.demo ?? false, lastAdministrator: row?.last ?? false };
  }

  async person({ accountId }: Actor): Promise<LeavingPerson | null> {
    const [row] = await this.database.query<LeavingPerson>(
      `select a.email::text as email, a.display_name as "displayName", a.locale
       from identity.account a where a.id = $1::uuid`,
      [accountId],
    );
    return row ?? null;
  }

  /** What hangs on the account goes with it by its keys; what holds only the address goes here. */
  async remove({ accountId }: Actor): Promise<void> {
    const own = '(select a.email::text from identity.account a where a.id = $1::uuid)';
    await this.database.execute(`delete from platform.mail where recipient = ${own} and sent_at is null`, [
      accountId,
    ]);
    await this.database.execute(`delete from identity.sign_up where email::text = ${own}`, [accountId]);
    await this.database.execute(`delete from identity.mail_link where email::text = ${own}`, [accountId]);
    await this.database.execute('delete from identity.account where id = $1::uuid', [accountId]);
  }
}
