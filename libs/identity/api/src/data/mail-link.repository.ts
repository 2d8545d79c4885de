import type { MailLink } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MailLinkEntity } from './mail-link.entity.js';

const COLUMNS = `id, purpose, account_id as "accountId", email::text as email, created_at as "createdAt",
  expires_at as "expiresAt"`;

/** Links of mails, found by the hash of what stands in them and by nothing else. */
@Injectable()
export class MailLinks {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Keeps a link; older ones of the same purpose for the same address lead nowhere from now on. */
  async replace(link: MailLink, tokenHash: Buffer): Promise<void> {
    await this.database.execute('delete from identity.mail_link where purpose = $1 and email = $2', [
      link.purpose,
      link.email,
    ]);
    await this.add(link, tokenHash);
  }

  /** The same for a wish that an account can have only once, whatever address it names. */
  async replaceOfAccount(link: MailLink, tokenHash: Buffer): Promise<void> {
    await this.database.execute('delete from identity.mail_link where purpose = $1 and account_id = $2', [
      link.purpose,
      link.accountId,
    ]);
    await this.add(link, tokenHash);
  }

  /** Takes the link away and returns it: whoever comes second finds nothing. */
  async take(purpose: MailLink['purpose'], tokenHash: Buffer): Promise<MailLink | null> {
    const rows = await this.database.query<MailLink>(
      `delete from identity.mail_link where purpose = $1 and token_hash = $2 returning ${COLUMNS}`,
      [purpose, tokenHash],
    );
    return rows[0] ?? null;
  }

  /** To be looked at only. */
  async find(purpose: MailLink['purpose'], tokenHash: Buffer): Promise<MailLink | null> {
    const rows = await this.database.query<MailLink>(
      `select ${COLUMNS} from identity.mail_link where purpose = $1 and token_hash = $2`,
      [purpose, tokenHash],
    );
    return rows[0] ?? null;
  }

  /** The address that the account waits to prove, if any. */
  async findPendingEmail(accountId: string, now: Date): Promise<MailLink | null> {
    const rows = await this.database.query<MailLink>(
      `select ${COLUMNS} from identity.mail_link
       where purpose = 'prove_email' and account_id = $1 and expires_at > $2`,
      [accountId, now],
    );
    return rows[0] ?? null;
  }

  /** The account keeps the address it has. */
  async removePendingEmail(accountId: string): Promise<void> {
    await this.database.execute(
      `delete from identity.mail_link where account_id = $1 and purpose = 'prove_email'`,
      [accountId],
    );
  }

  /** No link of the account leads anywhere any more. */
  async removeOfAccount(accountId: string): Promise<void> {
    await this.database.execute('delete from identity.mail_link where account_id = $1', [accountId]);
  }

  /** Removes what nobody followed in time. */
  async removeOver(now: Date): Promise<number> {
    return this.database.execute('delete from identity.mail_link where expires_at <= $1', [now]);
  }

  private async add(link: MailLink, tokenHash: Buffer): Promise<void> {
    await this.database.repository(MailLinkEntity).insert({ ...link, tokenHash });
  }
}
