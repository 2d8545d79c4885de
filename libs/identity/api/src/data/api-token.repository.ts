import { type ApiToken, type Locale, tokenForgottenBefore, tokenWarningUntil } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import type { Membership } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MEMBERSHIPS_OF_ACCOUNT } from './account-roles.js';
import { ApiTokenEntity } from './api-token.entity.js';

/** A token with the names that people know its person and organisation by. */
export interface NamedToken extends ApiToken {
  readonly accountName: string;
  readonly organisationName: string;
}

/** A token that works, with everything its person may act as. */
export interface LivingToken extends Pick<
  ApiToken,
  'id' | 'accountId' | 'organisationId' | 'roles' | 'scopes'
> {
  readonly lastUsedAt: Date | null;
  readonly memberships: readonly Membership[];
}

/** A token that ends soon, and how to tell its person. */
export interface EndingToken extends NamedToken {
  readonly email: string;
  readonly locale: Locale;
}

const COLUMNS = `t.id, t.account_id as "accountId", t.organisation_id as "organisationId", t.name, t.prefix, t.roles,
  t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
  t.revoked_at as "revokedAt", a.display_name as "accountName", o.name as "organisationName"`;
const FROM = `identity.api_token t join identity.account a on a.id = t.account_id
  join identity.organisation o on o.id = t.organisation_id`;
const LIST_LIMIT = 500;

/** Keys of machines. Their texts are not in here: they are found by hash. */
@Injectable()
export class ApiTokens {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The token with account and memberships in one statement; null when unknown, over or revoked. */
  async findLiving(tokenHash: Buffer, now: Date): Promise<LivingToken | null> {
    const rows = await this.database.query<LivingToken>(
      `select t.id, t.account_id as "accountId", t.organisation_id as "organisationId", t.roles, t.scopes,
              t.last_used_at as "lastUsedAt", ${MEMBERSHIPS_OF_ACCOUNT} as memberships
       from identity.api_token t join identity.account a on a.id = t.account_id
       where t.token_hash = $1 and t.expires_at > $2 and t.revoked_at is null`,
      [tokenHash, now],
    );
    return rows[0] ?? null;
  }

  /** Notes that the token was used. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.execute(
      `update identity.api_token set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $2)`,
      [id, now],
    );
  }

  /** The tokens of an account, newest first; the caller has made sure that it is the actor's own. */
  async listOwn(accountId: string): Promise<readonly NamedToken[]> {
    return this.list('t.account_id = $1', accountId);
  }

  /** The tokens that act for an organisation; the caller has asked the policy. */
  async listOfOrganisation(organisationId: string): Promise<readonly NamedToken[]> {
    return this.list('t.organisation_id = $1', organisationId);
  }

  /** For a change of the token, locked until the transaction ends. */
  async findForUpdate(id: string): Promise<NamedToken | null> {
    const rows = await this.database.query<NamedToken>(
      `select ${COLUMNS} from ${FROM} where t.id = $1 for update of t`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** How many tokens of the account work now; holds the account so that two at once are counted one by one. */
  async countActiveForUpdate(accountId: string, now: Date): Promise<number> {
    await this.database.query('select 1 from identity.account where id = $1 for no key update', [accountId]);
    const rows = await this.database.query<{ count: number }>(
      `select count(*)::int as count from identity.api_token
       where account_id = $1 and expires_at > $2 and revoked_at is null`,
      [accountId, now],
    );
    return rows[0]?.count ?? 0;
  }

  async add(token: ApiToken, tokenHash: Buffer): Promise<void> {
    const { roles, scopes } = token;
    await this.database
      .repository(ApiTokenEntity)
      .insert({ ...token, roles: [...roles], scopes: [...scopes], tokenHash });
  }

  async saveRevoked({ id, revokedAt }: Pick<ApiToken, 'id' | 'revokedAt'>): Promise<void> {
    await this.database.repository(ApiTokenEntity).update({ id }, { revokedAt });
  }

  /** Working tokens that end soon and whose person was not told yet, locked; each is told once. */
  async takeEnding(now: Date, limit: number): Promise<readonly EndingToken[]> {
    const rows = await this.database.query<EndingToken>(
      `select ${COLUMNS}, a.email::text as email, a.locale from ${FROM}
       where t.revoked_at is null and t.warned_at is null and t.expires_at > $1 and t.expires_at <= $2
       order by t.expires_at, t.id limit $3 for update of t skip locked`,
      [now, tokenWarningUntil(now), limit],
    );
    await this.database.execute('update identity.api_token set warned_at = $2 where id = any($1::uuid[])', [
      rows.map(({ id }) => id),
      now,
    ]);
    return rows;
  }

  /** Removes what has been over for long and returns how many. */
  async removeForgotten(now: Date): Promise<number> {
    return this.database.execute(
      `delete from identity.api_token where least(expires_at, coalesce(revoked_at, expires_at)) <= $1`,
      [tokenForgottenBefore(now)],
    );
  }

  private list(condition: string, id: string): Promise<NamedToken[]> {
    return this.database.query<NamedToken>(
      `select ${COLUMNS} from ${FROM} where ${condition} order by t.created_at desc, t.id desc limit ${LIST_LIMIT}`,
      [id],
    );
  }
}
