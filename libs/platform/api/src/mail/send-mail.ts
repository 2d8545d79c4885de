import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import type { ComposedMail } from './letter.js';
import { SEND_MAIL } from './mail-outbox.js';
import { MailTransport } from './mail-transport.js';

/** Sends a mail of the outbox once and then forgets its words; a failed try is repeated by the queue. */
@Injectable()
export class SendMail implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailTransport) private readonly transport: MailTransport,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.task({ name: SEND_MAIL, handle: (id) => this.handle(id) });
  }

  async handle(id: string): Promise<void> {
    const [mail] = await this.database.query<ComposedMail>(
      `select recipient as "to", subject, text, html from platform.mail where id = $1 and sent_at is null`,
      [id],
    );
    if (mail === undefined) return;
    // The number lets the receiving side recognise a mail that a crash between here and the next line sends twice.
    await this.transport.send(mail, id);
    await this.database.execute(
      `update platform.mail set sent_at = $2, recipient = '', text = '', html = '' where id = $1`,
      [id, this.clock.now()],
    );
  }
}
