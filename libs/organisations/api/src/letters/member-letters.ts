import type { Locale } from '@allmende/identity-core';
import { CONFIG, type Config, type Letter, MailOutbox } from '@allmende/platform-api';
import type { OrganisationRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ENGLISH } from './english-words.js';
import { GERMAN } from './german-words.js';
import type { LetterWords, MemberWords, WordsByLocale } from './member-words.js';

const WORDS: WordsByLocale = { de: GERMAN, en: ENGLISH };

/** Who gets a letter, in which language. */
export interface Reader {
  readonly email: string;
  readonly locale: Locale;
}

/** Writes a letter with the words of its reader's language. */
export type Wording = (words: MemberWords, format: LetterFormat) => LetterWords;

/** How lists of roles and dates are written in one language. */
export interface LetterFormat {
  readonly roles: (roles: readonly OrganisationRole[]) => string;
  readonly date: (date: Date) => string;
}

/** Puts letters about members into the outbox, each in the language of its reader. */
@Injectable()
export class MemberLetters {
  constructor(
    @Inject(MailOutbox) private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To everybody in the list, each once; `path` is where the button leads, from the root of the site. */
  async post(readers: readonly Reader[], path: string, write: Wording): Promise<void> {
    const once = new Map(readers.map((reader) => [reader.email.toLowerCase(), reader]));
    for (const reader of once.values()) await this.outbox.post(this.letter(reader, path, write));
  }

  private letter({ email, locale }: Reader, path: string, write: Wording): Letter {
    const words = WORDS[locale];
    const { subject, paragraphs, action, reason } = write(words, formatOf(locale));
    const href = new URL(path, this.config.PUBLIC_URL).toString();
    return {
      to: email,
      locale,
      subject,
      greeting: words.greeting,
      paragraphs,
      action: { label: action, href },
      reason,
    };
  }
}

function formatOf(locale: Locale): LetterFormat {
  const language = locale === 'de' ? 'de-DE' : 'en-GB';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Berlin' });
  return {
    roles: (roles) => list.format(roles.map((role) => WORDS[locale].roles[role])),
    date: (day) => date.format(day),
  };
}
