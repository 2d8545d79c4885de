import type { MadeAdministrator } from '@allmende/identity-api';
import type { Problem } from '@allmende/platform-core';

/** The languages the command speaks. */
export type Language = 'de' | 'en';

/** German unless English is asked for. */
export function readLanguage(typed: string | undefined): Language {
  return typed === 'en' ? 'en' : 'de';
}

/** How the command is called. */
export function usage(language: Language): string {
  const call = 'npm run administrator:create -- <mail> [--name "…"] [--link] [--lang en]';
  return language === 'de' ? `Aufruf: ${call}` : `Usage: ${call}`;
}

/** What was done, and the link that is shown this one time. */
export function madeLines(
  { isNew, wasAdministrator, link, hours }: MadeAdministrator,
  language: Language,
): readonly string[] {
  const isGerman = language === 'de';
  const state = isNew
    ? [
        'Das Konto ist angelegt und hat die Aufgabe Betrieb.',
        'The account is made and has the task Operations.',
      ]
    : wasAdministrator
      ? ['Das Konto hatte die Aufgabe Betrieb schon.', 'The account had the task Operations already.']
      : [
          'Das Konto gab es schon; es hat jetzt die Aufgabe Betrieb.',
          'The account was there already; it has the task Operations now.',
        ];
  const way =
    link === null
      ? [
          'Die Person meldet sich an wie bisher. Mit --link gibt es einen Link für ein neues Passwort.',
          'The person signs in as before. --link gives a link for a new password.',
        ]
      : [
          `Einmal-Link für das Passwort, gültig ${hours} Stunde(n), wird nicht noch einmal gezeigt:\n${link}`,
          `One-time link for the password, valid for ${hours} hour(s), not shown again:\n${link}`,
        ];
  return [state, way].map(([german = '', english = '']) => (isGerman ? german : english));
}

/** Why nothing was done. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  const known: Readonly<Record<string, readonly [string, string]>> = {
    EMAIL_INVALID: ['Das ist keine E-Mail-Adresse.', 'That is not an e-mail address.'],
    DEMO_ACCOUNT: [
      'Das ist eine erfundene Person der Demoregion; ihr Passwort kennen alle.',
      'This is an invented person of the demo region; everybody knows their password.',
    ],
  };
  return problems.map(({ code }) => {
    const [german, english] = known[code] ?? [code, code];
    return language === 'de' ? german : english;
  });
}
