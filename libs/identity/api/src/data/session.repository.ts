import { graceSince, idleSince, type Session } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import type { Membership, NetworkRole, SessionFactor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import {
  MEMBERSHIPS_OF_ACCOUNT,
  NETWORK_ROLES_OF_ACCOUNT,
  NO_PRIVILEGES,
  PRIVILEGES_OF_ACCOUNT,
} from './account-roles.js';

/** A living session with everything a policy asks about the person behind it. */
export interface LivingSession {
  readonly id: string;
  readonly accountId: string;
  readonly lastSeenAt: Date;
  readonly factor: SessionFactor;
  readonly confirmedAt: Date;
  readonly memberships: readonly Membership[];
  readonly networkRoles: readonly NetworkRole[];
  /** Belongs to one of the invented people. */
  readonly demo: boolean;
  /** The token was given out for other roles than those of now. */
  readonly renewalDue: boolean;
}

/** A living session as its owner sees it in the list. */
export interface ListedSession extends Session {
  readonly userAgent: string | null;
}

const USER_AGENT_LIMIT = 300;

/** Sessions are found by the hash of their token only: who has the token is who they say. */
@Injectable()
export class Sessions {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The session with account, memberships and network roles in one statement; null when unknown or over. */
  async findLiving(tokenHash: Buffer, now: Date): Promise<LivingSession | null> {
    const rows = await this.database.query<LivingSession>(
      `select s.id, s.account_id as "accountId", s.last_seen_at as "lastSeenAt", s.factor,
              s.confirmed_at as "confirmedAt", a.demo,
              s.token_hash = $1 and coalesce(s.privileges <> ${PRIVILEGES_OF_ACCOUNT}, false) as "renewalDue",
              ${MEMBERSHIPS_OF_ACCOUNT} as memberships, ${NETWORK_ROLES_OF_ACCOUNT} as "networkRoles"
       from identity.session s join identity.account a on a.id = s.account_id
       where (s.token_hash = $1 or (s.previous_token_hash = $1 and s.renewed_at > $4))
         and s.expires_at > $2 and s.last_seen_at > $3`,
      [tokenHash, now, idleSince(now), graceSince(now)],
    );
    return rows[0] ?? null;
  }

  async add(session: Session, tokenHash: Buffer, userAgent: string | null): Promise<void> {
    const { id, accountId, createdAt, lastSeenAt, expiresAt, factor, confirmedAt } = session;
    const agent = userAgent === null ? null : userAgent.slice(0, USER_AGENT_LIMIT);
    await this.database.execute(
      `insert into identity.session (id, account_id, token_hash, created_at, last_seen_at, expires_at, factor,
         confirmed_at, user_agent, privileges)
       select $1, a.id, $3, $4, $5, $6, $7, $8, $9, ${PRIVILEGES_OF_ACCOUNT}
       from identity.account a where a.id = $2`,
      [id, accountId, tokenHash, createdAt, lastSeenAt, expiresAt, factor, confirmedAt, agent],
    );
  }

  /** Gives the session another token and notes how it was proven; false when it is over. */
  async rotate(
    id: string,
    tokenHash: Buffer,
    proof: Pick<Session, 'factor' | 'confirmedAt'> | null,
  ): Promise<boolean> {
    const rotated = await this.database.execute(
      `update identity.session s set token_hash = $2, factor = coalesce($3, s.factor),
              confirmed_at = coalesce($4, s.confirmed_at), privileges = ${PRIVILEGES_OF_ACCOUNT},
              previous_token_hash = null, renewed_at = null
       from identity.account a where s.id = $1 and a.id = s.account_id`,
      [id, tokenHash, proof?.factor ?? null, proof?.confirmedAt ?? null],
    );
    return rotated > 0;
  }

  /** Another token for the roles of now; false when a request at the same moment was first. */
  async renew(id: string, from: Buffer, to: Buffer, now: Date): Promise<boolean> {
    const renewed = await this.database.execute(
      `update identity.session s set token_hash = $3, previous_token_hash = $2, renewed_at = $4,
              privileges = ${PRIVILEGES_OF_ACCOUNT}
       from identity.account a where s.id = $1 and s.token_hash = $2 and a.id = s.account_id`,
      [id, from, to, now],
    );
    return renewed > 0;
  }

  /** Every session of the account gets another token with its next request. */
  async renewSoon(accountId: string): Promise<void> {
    await this.database.execute(`update identity.session set privileges = $2 where account_id = $1`, [
      accountId,
      NO_PRIVILEGES,
    ]);
  }

  /** Without a second factor no session of the account is proven by one. */
  async lowerToPassword(accountId: string): Promise<void> {
    await this.database.execute(
      `update identity.session set factor = 'password' where account_id = $1 and factor = 'second_factor'`,
      [accountId],
    );
  }

  /** Notes that the session was used, and for which roles where that is not known yet. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.execute(
      `update identity.session s set last_seen_at = $2, privileges = coalesce(s.privileges, ${PRIVILEGES_OF_ACCOUNT})
       from identity.account a where s.id = $1 and s.last_seen_at < $2 and a.id = s.account_id`,
      [id, now],
    );
  }

  /** Ends the session of a token and returns what it was, null when there was none. */
  async end(tokenHash: Buffer): Promise<Pick<Session, 'id' | 'accountId'> | null> {
    const rows = await this.database.query<Pick<Session, 'id' | 'accountId'>>(
      `delete from identity.session where token_hash = $1 or previous_token_hash = $1 returning id, account_id as "accountId"`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }

  /** The living sessions of an account, the newest use first; the caller has made sure that it is the actor's own. */
  async listOf(accountId: string, now: Date): Promise<readonly ListedSession[]> {
    return this.database.query<ListedSession>(
      `select id, account_id as "accountId", created_at as "createdAt", last_seen_at as "lastSeenAt",
              expires_at as "expiresAt", factor, confirmed_at as "confirmedAt", user_agent as "userAgent"
       from identity.session
       where account_id = $1 and expires_at > $2 and last_seen_at > $3
       order by last_seen_at desc, id desc limit 100`,
      [accountId, now, idleSince(now)],
    );
  }

  /** All sessions of an account, locked until the transaction ends. */
  async lockOf(accountId: string): Promise<readonly Pick<Session, 'id' | 'accountId'>[]> {
    return this.database.query<Pick<Session, 'id' | 'accountId'>>(
      `select id, account_id as "accountId" from identity.session where account_id = $1 order by id for update`,
      [accountId],
    );
  }

  /** Ends sessions by id. */
  async endAll(sessions: readonly Pick<Session, 'id'>[]): Promise<void> {
    if (sessions.length === 0) return;
    await this.database.execute('delete from identity.session where id = any($1)', [
      sessions.map(({ id }) => id),
    ]);
  }

  /** Removes sessions that are over and returns how many. */
  async removeOver(now: Date): Promise<number> {
    return this.database.execute(
      `delete from identity.session where expires_at <= $1 or last_seen_at <= $2`,
      [now, idleSince(now)],
    );
  }
}
