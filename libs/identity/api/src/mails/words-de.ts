import type { MailLanguage } from './account-letter.js';

const hoursOf = (hours: number) => (hours === 1 ? 'eine Stunde' : `${hours} Stunden`);
const TO_ACCOUNT = 'Sie erhalten diese Mail, weil zu dieser Adresse ein Konto bei Allmende gehört.';
const TYPED = 'Sie erhalten diese Mail, weil jemand diese Adresse bei Allmende eingegeben hat.';
const IGNORE = 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun; ohne den Link geschieht nichts.';

/** Mails about accounts in German. */
export const GERMAN: MailLanguage = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  mails: {
    confirm_sign_up: {
      subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      paragraphs: ({ name, email, hours }) => [
        `für ${email} wurde bei Allmende ein Konto mit dem Namen „${name ?? ''}“ angelegt. Es gilt, sobald Sie bestätigen, dass Sie das waren.`,
        `Der Link gilt ${hoursOf(hours)} und nur einmal.`,
        IGNORE,
      ],
      action: 'E-Mail-Adresse bestätigen',
      reason: TYPED,
    },
    has_account_already: {
      subject: 'Sie haben schon ein Konto',
      paragraphs: ({ email }) => [
        `gerade wollte jemand bei Allmende ein Konto für ${email} anlegen. Zu dieser Adresse gehört aber schon eines, und daran hat sich nichts geändert.`,
        'Waren Sie das, dann melden Sie sich bitte mit diesem Konto an. Das Passwort vergessen? Auf der Seite zum Anmelden können Sie ein neues wählen.',
        'Waren Sie das nicht, brauchen Sie nichts zu tun.',
      ],
      action: 'Anmelden',
      reason: TO_ACCOUNT,
    },
    reset_password: {
      subject: 'Neues Passwort wählen',
      paragraphs: ({ hours }) => [
        'Sie haben gebeten, für Ihr Konto bei Allmende ein neues Passwort wählen zu können.',
        `Der Link gilt ${hoursOf(hours)} und nur einmal. Danach enden alle Anmeldungen, und Sie melden sich neu an.`,
        'Wenn Sie das nicht waren, brauchen Sie nichts zu tun; Ihr Passwort bleibt, wie es ist.',
      ],
      action: 'Neues Passwort wählen',
      reason: TO_ACCOUNT,
    },
    signs_in_elsewhere: {
      subject: 'Ihr Konto meldet sich woanders an',
      paragraphs: () => [
        'Sie haben gebeten, für Ihr Konto bei Allmende ein neues Passwort wählen zu können. Ihr Konto hat hier aber keines: Sie melden sich über die Anmeldung Ihrer Verwaltung an.',
        'Wählen Sie auf der Seite zum Anmelden bitte diesen Weg. Haben Sie Ihr dortiges Passwort vergessen, hilft die IT-Stelle Ihrer Verwaltung.',
      ],
      action: 'Zur Anmeldung',
      reason: TO_ACCOUNT,
    },
    has_no_account: {
      subject: 'Zu dieser Adresse gibt es kein Konto',
      paragraphs: ({ email }) => [
        `jemand hat bei Allmende eine Mail an ${email} angefordert. Zu dieser Adresse gibt es dort aber kein Konto.`,
        'Waren Sie das, dann haben Sie sich vielleicht mit einer anderen Adresse angemeldet. Sie können auch ein Konto anlegen.',
        'Waren Sie das nicht, brauchen Sie nichts zu tun.',
      ],
      action: 'Konto anlegen',
      reason: TYPED,
    },
    password_changed: {
      subject: 'Ihr Passwort wurde geändert',
      paragraphs: ({ when }) => [
        `das Passwort Ihres Kontos bei Allmende wurde am ${when} geändert. Alle anderen Anmeldungen wurden beendet.`,
        'Wenn Sie das nicht waren, wählen Sie bitte sofort ein neues Passwort und sagen Sie der IT-Sicherheit Ihrer Verwaltung Bescheid.',
      ],
      action: 'Neues Passwort anfordern',
      reason: TO_ACCOUNT,
    },
    prove_email: {
      subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
      paragraphs: ({ email, hours }) => [
        `Ihr Konto bei Allmende soll künftig zu ${email} gehören. Das gilt, sobald Sie bestätigen, dass diese Mail Sie erreicht.`,
        `Der Link gilt ${hoursOf(hours)} und nur einmal.`,
        IGNORE,
      ],
      action: 'Neue Adresse bestätigen',
      reason: TYPED,
    },
    email_change_requested: {
      subject: 'Ihre E-Mail-Adresse soll geändert werden',
      paragraphs: ({ email, when }) => [
        `am ${when} wurde für Ihr Konto bei Allmende eine neue Adresse eingetragen: ${email}. Sie gilt, sobald sie dort bestätigt wird.`,
        'Wenn Sie das nicht waren, kennt jemand Ihr Passwort. Wählen Sie bitte sofort ein neues: Der Link an die andere Adresse gilt dann nicht mehr.',
      ],
      action: 'Neues Passwort anfordern',
      reason: TO_ACCOUNT,
    },
    email_changed: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      paragraphs: ({ email, when }) => [
        `Ihr Konto bei Allmende gehört seit ${when} zu ${email}. An die bisherige Adresse schreiben wir Ihnen nicht mehr.`,
        'Wenn Sie das nicht waren, wenden Sie sich bitte sofort an die Geschäftsstelle des Netzwerks; die Adresse steht im Impressum.',
      ],
      action: null,
      reason: 'Sie erhalten diese Mail, weil zu dieser Adresse bis eben ein Konto bei Allmende gehörte.',
    },
    email_in_use: {
      subject: 'Diese Adresse gehört schon zu einem Konto',
      paragraphs: ({ email }) => [
        `jemand wollte ein anderes Konto bei Allmende auf ${email} umstellen. Zu dieser Adresse gehört aber schon eines, und daran hat sich nichts geändert.`,
        'Waren Sie das, dann melden Sie sich bitte mit dem Konto dieser Adresse an. Waren Sie das nicht, brauchen Sie nichts zu tun.',
      ],
      action: 'Anmelden',
      reason: TO_ACCOUNT,
    },
  },
};
