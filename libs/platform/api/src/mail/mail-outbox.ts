import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { composeMail, type Letter } from './letter.js';

/** The job that sends what the outbox holds. */
export const SEND_MAIL = 'send-mail';

/**
 * Mails written in the transaction of the change: either both are true or none. The worker sends them; an address or a
 * link in a mail is never in an event or a log.
 */
@Injectable()
export class MailOutbox {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Puts a mail into the outbox; throws outside a transaction, like the record of an event. */
  async post(letter: Letter): Promise<void> {
    if (!this.database.inTransaction) throw new Error('Mails are posted inside a transaction only');
    const mail = composeMail(letter);
    const id = this.clock.newId();
    await this.database.execute(
      `insert into platform.mail (id, recipient, subject, text, html, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, mail.to, mail.subject, mail.text, mail.html, this.clock.now()],
    );
    await this.jobs.enqueue(SEND_MAIL, id);
  }
}
