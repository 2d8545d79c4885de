import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';
import type { ComposedMail } from './letter.js';

/** Hands mails to the server of `MAIL_URL`. Without one they wait in the outbox and the log says so. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const { MAIL_URL: url } = config;
    this.transporter =
      url === undefined
        ? null
        : createTransport(url, { disableFileAccess: true, disableUrlAccess: true } as object);
  }

  /** @param id the same for every try, so that it makes the Message-ID */
  async send({ to, subject, text, html }: ComposedMail, id: string): Promise<void> {
    if (this.transporter === null) throw new Error('MAIL_URL is not set: mails wait in the outbox');
    const host = new URL(this.config.PUBLIC_URL).hostname;
    await this.transporter.sendMail({
      from: this.config.MAIL_FROM,
      to,
      subject,
      text,
      html,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.transporter?.close();
  }
}
