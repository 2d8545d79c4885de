import type { ProviderPurpose, Session } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { NO_PRIVILEGES } from './account-roles.js';
import { ProviderFlowEntity } from './provider-flow.entity.js';
import { ProviderSessionEntity } from './provider-session.entity.js';

/** Somebody who was sent to a provider and is awaited back. */
export interface ProviderFlow {
  readonly id: string;
  readonly provider: string;
  readonly purpose: ProviderPurpose;
  /** The session it is about; null for a sign-in. */
  readonly sessionId: string | null;
  readonly returnTo: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What is kept of the provider's part in a session. */
export interface ProviderSession {
  readonly sessionId: string;
  readonly identityId: string;
  readonly provider: string;
  readonly sealedIdToken: Buffer;
}

/** Ways through a provider and back, each good for one time: to be found is to be used up. */
@Injectable()
export class ProviderFlows {
  constructor(@Inject(Database) private readonly database: Database) {}

  async add(flow: ProviderFlow, stateHash: Buffer, browserHash: Buffer): Promise<void> {
    await this.database.repository(ProviderFlowEntity).insert({ ...flow, stateHash, browserHash });
  }

  /** The way that this browser began with this state; it is gone afterwards, whatever becomes of it. */
  async take(stateHash: Buffer, browserHash: Buffer, now: Date): Promise<ProviderFlow | null> {
    const rows = await this.database.query<ProviderFlow>(
      `delete from identity.provider_flow where state_hash = $1 and browser_hash = $2
       returning id, provider, purpose, session_id as "sessionId", return_to as "returnTo",
                 created_at as "createdAt", expires_at as "expiresAt"`,
      [stateHash, browserHash],
    );
    const flow = rows[0];
    return flow === undefined || flow.expiresAt <= now ? null : flow;
  }

  async keepSession(session: ProviderSession): Promise<void> {
    await this.database.repository(ProviderSessionEntity).insert({ ...session });
  }

  /** What a provider knows of the session of a token; null when no provider opened it. */
  async findSession(tokenHash: Buffer): Promise<ProviderSession | null> {
    const rows = await this.database.query<ProviderSession>(
      `select p.session_id as "sessionId", p.identity_id as "identityId", p.provider,
              p.sealed_id_token as "sealedIdToken"
       from identity.provider_session p join identity.session s on s.id = p.session_id
       where s.token_hash = $1`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }

  async resealSession(sessionId: string, sealedIdToken: Buffer): Promise<void> {
    await this.database.execute(
      `update identity.provider_session set sealed_id_token = $2 where session_id = $1`,
      [sessionId, sealedIdToken],
    );
  }

  /** The living session that a confirmation is about. */
  async findConfirmable(sessionId: string): Promise<Pick<Session, 'id' | 'accountId' | 'factor'> | null> {
    const rows = await this.database.query<Pick<Session, 'id' | 'accountId' | 'factor'>>(
      `select id, account_id as "accountId", factor from identity.session where id = $1 for update`,
      [sessionId],
    );
    return rows[0] ?? null;
  }

  /** The next request of the session gets another token, as after every proof of who is there. */
  async confirm(
    sessionId: string,
    { factor, confirmedAt }: Pick<Session, 'factor' | 'confirmedAt'>,
  ): Promise<void> {
    await this.database.execute(
      `update identity.session set factor = $2, confirmed_at = $3, privileges = $4 where id = $1`,
      [sessionId, factor, confirmedAt, NO_PRIVILEGES],
    );
  }

  async addSignOut(
    ticketHash: Buffer,
    { provider, sealedIdToken }: { readonly provider: string; readonly sealedIdToken: Buffer | null },
    expiresAt: Date,
  ): Promise<void> {
    await this.database.execute(
      `insert into identity.provider_sign_out (ticket_hash, provider, sealed_id_token, expires_at)
       values ($1, $2, $3, $4)`,
      [ticketHash, provider, sealedIdToken, expiresAt],
    );
  }

  /** What a ticket is good for; it is gone afterwards. */
  async takeSignOut(
    ticketHash: Buffer,
    now: Date,
  ): Promise<{ readonly provider: string; readonly sealedIdToken: Buffer | null } | null> {
    const rows = await this.database.query<{
      provider: string;
      sealedIdToken: Buffer | null;
      expiresAt: Date;
    }>(
      `delete from identity.provider_sign_out where ticket_hash = $1
       returning provider, sealed_id_token as "sealedIdToken", expires_at as "expiresAt"`,
      [ticketHash],
    );
    const found = rows[0];
    return found === undefined || found.expiresAt <= now ? null : found;
  }

  /** Removes ways and tickets that are over. */
  async removeOver(now: Date): Promise<void> {
    await this.database.execute(`delete from identity.provider_flow where expires_at <= $1`, [now]);
    await this.database.execute(`delete from identity.provider_sign_out where expires_at <= $1`, [now]);
  }
}
