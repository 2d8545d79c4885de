import { LINK_HOURS, type LinkPurpose, type Locale } from '@allmende/identity-core';
import { Clock, CONFIG, type Config, MailOutbox, RateLimits } from '@allmende/platform-api';
import { countedAddress, RATE_RULES } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type AccountMail, accountLetter } from './account-letter.js';

/** Who gets a mail. */
export interface Reader {
  readonly email: string;
  readonly locale: Locale;
  /** Null for somebody whose name we do not know. */
  readonly displayName: string | null;
}

/** A link and where the person wants to go after following it. */
export interface MailedLink {
  readonly token: string;
  readonly back?: string | null;
}

type LinkMail = 'confirm_sign_up' | 'reset_password' | 'prove_email';
type Notice = Exclude<AccountMail, LinkMail>;

const LINKS: Readonly<Record<LinkMail, { readonly purpose: LinkPurpose; readonly path: string }>> = {
  confirm_sign_up: { purpose: 'sign_up', path: '/konto-anlegen/bestaetigen' },
  reset_password: { purpose: 'reset_password', path: '/passwort-neu' },
  prove_email: { purpose: 'prove_email', path: '/konto/adresse-bestaetigen' },
};

const NEXT_STEPS: Readonly<Record<Notice, string>> = {
  has_account_already: '/anmelden',
  signs_in_elsewhere: '/anmelden',
  has_no_account: '/konto-anlegen',
  password_changed: '/passwort-vergessen',
  email_change_requested: '/passwort-vergessen',
  email_changed: '/',
  email_in_use: '/anmelden',
};

/** Posts the mails about accounts; each is written in the transaction of what it tells. */
@Injectable()
export class AccountMails {
  constructor(
    @Inject(MailOutbox) private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /**
   * Counts a mail that somebody wants to be sent, by mailbox and by network address, or refuses it. Called before the
   * transaction and before anything is looked up, so that a refusal says nothing about the mailbox.
   */
  async admit(email: string, address: string): Promise<void> {
    await this.limits.takeEach([
      { rule: RATE_RULES.MAIL_PER_RECIPIENT, key: email.toLowerCase() },
      { rule: RATE_RULES.MAIL_PER_ADDRESS, key: countedAddress(address) },
    ]);
  }

  /** A mail whose link does something; the token stands nowhere else. */
  async sendLink(mail: LinkMail, reader: Reader, { token, back }: MailedLink): Promise<void> {
    const { purpose, path } = LINKS[mail];
    const query = new URLSearchParams({ link: token, ...(back ? { zurueck: back } : {}) });
    await this.post(mail, reader, `${path}?${query.toString()}`, reader.email, LINK_HOURS[purpose]);
  }

  /** A mail that tells something; `email` is the address it speaks about, the reader's own when left out. */
  async tell(mail: Notice, reader: Reader, email = reader.email): Promise<void> {
    await this.post(mail, reader, NEXT_STEPS[mail], email, 0);
  }

  private async post(
    mail: AccountMail,
    { email: to, locale, displayName: name }: Reader,
    path: string,
    email: string,
    hours: number,
  ): Promise<void> {
    const href = new URL(path, this.config.PUBLIC_URL).href;
    const when = inWords(this.clock.now(), locale);
    await this.outbox.post(accountLetter(mail, to, locale, { name, href, hours, email, when }));
  }
}

function inWords(time: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(time);
}
