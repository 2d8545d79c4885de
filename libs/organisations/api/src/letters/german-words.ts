import type { MemberWords } from './member-words.js';

const AS_ADMIN = 'Sie erhalten diese Mail, weil Sie diese Organisation auf Allmende verwalten.';

/** Letters about members in German. */
export const GERMAN: MemberWords = {
  greeting: 'Guten Tag,',
  roles: {
    reader: 'Lesen',
    author: 'Schreiben',
    approver: 'Freigeben',
    coordinator: 'Koordinieren',
    signatory: 'Unterzeichnen',
    admin: 'Verwalten',
  },
  unverified:
    'Diese Organisation ist noch nicht bestätigt: Niemand hat bisher geprüft, dass sie ist, wer sie sagt. Fragen Sie im Zweifel dort nach, bevor Sie annehmen.',
  message: (message) => `Dazu die persönliche Nachricht: „${message}“`,
  invited: ({ inviter, organisation, roles, until }) => ({
    subject: `Einladung: für ${organisation} handeln`,
    paragraphs: [
      `${inviter} lädt Sie ein, auf Allmende für „${organisation}“ zu handeln. Ihre Rollen wären: ${roles}.`,
      `Die Einladung gilt bis ${until}. Bevor Sie annehmen, sehen Sie noch einmal, worum es geht; Sie können auch ablehnen.`,
    ],
    action: 'Einladung ansehen',
    reason: `Sie erhalten diese Mail, weil ${inviter} Ihre Adresse angegeben hat. Ohne Ihre Antwort geschieht nichts, und die Adresse wird später gelöscht.`,
  }),
  invitationDeclined: ({ email, organisation, reason }) => ({
    subject: `Einladung abgelehnt: ${organisation}`,
    paragraphs: [
      `Ihre Einladung an ${email}, für „${organisation}“ zu handeln, wurde abgelehnt.`,
      ...(reason === '' ? [] : [`Als Grund steht dort: „${reason}“`]),
    ],
    action: 'Zu den Mitgliedern',
    reason: 'Sie erhalten diese Mail, weil Sie die Einladung verschickt haben.',
  }),
  requested: ({ name, organisation, message }) => ({
    subject: `${name} möchte für ${organisation} handeln`,
    paragraphs: [
      `${name} bittet um Aufnahme in „${organisation}“ und schreibt dazu: „${message}“`,
      'Nehmen Sie nur Menschen auf, die Sie kennen. Welche Rollen jemand bekommt, entscheiden Sie.',
    ],
    action: 'Anfrage beantworten',
    reason: AS_ADMIN,
  }),
  requestAccepted: ({ organisation, roles }) => ({
    subject: `Sie handeln jetzt für ${organisation}`,
    paragraphs: [`„${organisation}“ hat Sie aufgenommen. Ihre Rollen: ${roles}.`],
    action: 'Zur Organisation',
    reason: 'Sie erhalten diese Mail, weil Sie um Aufnahme gebeten haben.',
  }),
  requestDeclined: ({ organisation, reason }) => ({
    subject: `Ihre Anfrage an ${organisation}`,
    paragraphs: [`„${organisation}“ hat Ihre Bitte um Aufnahme abgelehnt. Als Grund steht dort: „${reason}“`],
    action: 'Meine Organisationen',
    reason: 'Sie erhalten diese Mail, weil Sie um Aufnahme gebeten haben.',
  }),
  powerGained: ({ name, organisation, roles, by }) => ({
    subject: `Neue Befugnisse in ${organisation}`,
    paragraphs: [
      `${name} darf in „${organisation}“ jetzt: ${roles}.`,
      `Das hat ${by} veranlasst. Wenn das nicht stimmen kann, nehmen Sie die Rolle zurück und fragen Sie nach.`,
    ],
    action: 'Mitglieder ansehen',
    reason: `${AS_ADMIN} Wer neue Befugnisse bekommt, erfahren immer alle, die verwalten.`,
  }),
  rolesChanged: ({ organisation, roles }) => ({
    subject: `Ihre Rollen in ${organisation}`,
    paragraphs: [`Ihre Rollen in „${organisation}“ wurden geändert. Sie sind jetzt: ${roles}.`],
    action: 'Zur Organisation',
    reason: 'Sie erhalten diese Mail, weil sich ändert, was Sie auf Allmende dürfen.',
  }),
  removed: ({ organisation }) => ({
    subject: `Sie handeln nicht mehr für ${organisation}`,
    paragraphs: [
      `Ihre Mitgliedschaft in „${organisation}“ wurde beendet. Ihr Konto bleibt bestehen; was Sie für die Organisation geschrieben haben, bleibt bei ihr.`,
    ],
    action: 'Meine Organisationen',
    reason: 'Sie erhalten diese Mail, weil sich ändert, was Sie auf Allmende dürfen.',
  }),
  handOverOffered: ({ name, organisation, until }) => ({
    subject: `${name} möchte Ihnen die Verwaltung von ${organisation} übergeben`,
    paragraphs: [
      `${name} bietet Ihnen an, „${organisation}“ künftig zu verwalten: Sie kümmern sich dann um Mitglieder, Rollen und Profil.`,
      `Erst wenn Sie annehmen, geht die Aufgabe über. Das Angebot gilt bis ${until}.`,
    ],
    action: 'Angebot ansehen',
    reason: 'Sie erhalten diese Mail, weil Sie Mitglied dieser Organisation sind.',
  }),
  handOverDeclined: ({ name, organisation }) => ({
    subject: `Übergabe abgelehnt: ${organisation}`,
    paragraphs: [`${name} übernimmt die Verwaltung von „${organisation}“ nicht. Sie verwalten weiter.`],
    action: 'Zur Organisation',
    reason: AS_ADMIN,
  }),
  vacant: ({ organisation }) => ({
    subject: `Niemand betreut mehr die Einträge von ${organisation}`,
    paragraphs: [
      `In „${organisation}“ hat zurzeit niemand eine Rolle, in der Einträge betreut werden (Schreiben, Freigeben oder Koordinieren). Die Einträge bleiben sichtbar und tragen den Hinweis „Ansprechstelle zurzeit unbesetzt“.`,
      'Geben Sie jemandem eine dieser Rollen, gern auch sich selbst. Der Hinweis verschwindet dann von allein.',
    ],
    action: 'Rollen vergeben',
    reason: AS_ADMIN,
  }),
  vacantWithoutAdmin: ({ organisation }) => ({
    subject: `Verwaist: ${organisation}`,
    paragraphs: [
      `„${organisation}“ hat niemanden mehr, der Einträge betreut oder Mitglieder verwaltet. Die Einträge tragen den Hinweis „Ansprechstelle zurzeit unbesetzt“.`,
      'Bitte finden Sie über das Funktionspostfach heraus, wer die Aufgabe übernimmt.',
    ],
    action: 'Organisation ansehen',
    reason: 'Sie erhalten diese Mail, weil Sie zur Redaktion von Allmende gehören.',
  }),
};
