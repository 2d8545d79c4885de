import type { SignUp } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { SignUpEntity } from './sign-up.entity.js';

/** Somebody who asked for an account, with the password they chose. */
export interface KeptSignUp {
  readonly signUp: SignUp;
  readonly passwordHash: string;
}

const COLUMNS = `id, email::text as email, display_name as "displayName", locale, back, password_hash as "passwordHash",
  created_at as "createdAt", expires_at as "expiresAt"`;

/** Who asked for an account: found by the link in the mail, or by the address to send that mail again. */
@Injectable()
export class SignUps {
  constructor(@Inject(Database) private readonly database: Database) {}

  async add(signUp: SignUp, passwordHash: string, tokenHash: Buffer): Promise<void> {
    await this.database.repository(SignUpEntity).insert({ ...signUp, passwordHash, tokenHash });
  }

  /** Locks the row, so that a link pressed twice at once makes one account. */
  async findForUpdate(tokenHash: Buffer): Promise<KeptSignUp | null> {
    return this.one(`where token_hash = $1 for update`, [tokenHash]);
  }

  /** The same to be looked at only. */
  async find(tokenHash: Buffer): Promise<KeptSignUp | null> {
    return this.one(`where token_hash = $1`, [tokenHash]);
  }

  /** Gives the newest wish of an address another link; the one before leads nowhere then. */
  async renewNewest(email: string, tokenHash: Buffer, now: Date, expiresAt: Date): Promise<SignUp | null> {
    const rows = await this.database.query<SignUp>(
      `update identity.sign_up set token_hash = $2, expires_at = $4
       where id = (select id from identity.sign_up where email = $1 and expires_at > $3
                   order by created_at desc limit 1)
       returning id, email::text as email, display_name as "displayName", locale, back,
                 created_at as "createdAt", expires_at as "expiresAt"`,
      [email, tokenHash, now, expiresAt],
    );
    return rows[0] ?? null;
  }

  /** Forgets every wish for an address, also those of others: it has its account now. */
  async removeOf(email: string): Promise<void> {
    await this.database.execute('delete from identity.sign_up where email = $1', [email]);
  }

  /** Removes what nobody followed in time. */
  async removeOver(now: Date): Promise<number> {
    return this.database.execute('delete from identity.sign_up where expires_at <= $1', [now]);
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<KeptSignUp | null> {
    const rows = await this.database.query<SignUp & { passwordHash: string }>(
      `select ${COLUMNS} from identity.sign_up ${condition}`,
      parameters,
    );
    const row = rows[0];
    if (row === undefined) return null;
    const { passwordHash, ...signUp } = row;
    return { signUp, passwordHash };
  }
}
