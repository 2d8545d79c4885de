import { idleSince, type Session } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import type { Membership, NetworkRole, SessionFactor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MEMBERSHIPS_OF_ACCOUNT, NETWORK_ROLES_OF_ACCOUNT } from './account-roles.js';
import { SessionEntity } from './session.entity.js';

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
              ${MEMBERSHIPS_OF_ACCOUNT} as memberships, ${NETWORK_ROLES_OF_ACCOUNT} as "networkRoles"
       from identity.session s join identity.account a on a.id = s.account_id
       where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3`,
      [tokenHash, now, idleSince(now)],
    );
    return rows[0] ?? null;
  }

  async add(session: Session, tokenHash: Buffer, userAgent: string | null): Promise<void> {
    const agent = userAgent === null ? null : userAgent.slice(0, USER_AGENT_LIMIT);
    await this.database.repository(SessionEntity).insert({ ...session, tokenHash, userAgent: agent });
  }

  /** Gives the session another token and notes how it was proven; false when it is over. */
  async rotate(
    id: string,
    tokenHash: Buffer,
    proof: Pick<Session, 'factor' | 'confirmedAt'> | null,
  ): Promise<boolean> {
    const rotated = await this.database.execute(
      `update identity.session set token_hash = $2, factor = coalesce($3, factor),
              confirmed_at = coalesce($4, confirmed_at) where id = $1`,
      [id, tokenHash, proof?.factor ?? null, proof?.confirmedAt ?? null],
    );
    return rotated > 0;
  }

  /** Without a second factor no session of the account is proven by one. */
  async lowerToPassword(accountId: string): Promise<void> {
    await this.database.execute(
      `update identity.session set factor = 'password' where account_id = $1 and factor = 'second_factor'`,
      [accountId],
    );
  }

  /** Notes that the session was used. */
  async touch(id: string, now: Date): Promise<void> {
    await this.database.execute(
      `update identity.session set last_seen_at = $2 where id = $1 and last_seen_at < $2`,
      [id, now],
    );
  }

  /** Ends the session of a token and returns what it was, null when there was none. */
  async end(tokenHash: Buffer): Promise<Pick<Session, 'id' | 'accountId'> | null> {
    const rows = await this.database.query<Pick<Session, 'id' | 'accountId'>>(
      `delete from identity.session where token_hash = $1 returning id, account_id as "accountId"`,
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
