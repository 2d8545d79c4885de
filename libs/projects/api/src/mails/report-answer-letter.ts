import type { Letter } from '@allmende/platform-api';
import type { ErrorReport, Project } from '@allmende/projects-core';

interface Words {
  readonly subject: (title: string) => string;
  readonly greeting: string;
  readonly corrected: (title: string) => string;
  readonly noError: (title: string) => string;
  readonly says: (answer: string) => string;
  readonly action: string;
  readonly reason: string;
}

const WORDS: Readonly<Record<ErrorReport['locale'], Words>> = {
  de: {
    subject: (title) => `Antwort auf Ihre Meldung zu „${title}“`,
    greeting: 'Guten Tag,',
    corrected: (title) => `der Fehler, den Sie in „${title}“ gemeldet haben, ist berichtigt. Vielen Dank.`,
    noError: (title) => `was Sie zu „${title}“ gemeldet haben, wurde geprüft und bleibt, wie es ist.`,
    says: (answer) => `Dazu schreibt die Stelle, die den Eintrag verantwortet: ${answer}`,
    action: 'Lösung ansehen',
    reason:
      'Sie erhalten diese Mail, weil bei einer Fehlermeldung diese Adresse angegeben wurde. Mit dieser Antwort ist die Adresse gelöscht.',
  },
  en: {
    subject: (title) => `Answer to your report about “${title}”`,
    greeting: 'Hello,',
    corrected: (title) => `the error that you reported in “${title}” has been corrected. Thank you.`,
    noError: (title) => `what you reported about “${title}” was checked and stays as it is.`,
    says: (answer) => `Those who answer for the entry write: ${answer}`,
    action: 'See the solution',
    reason:
      'You get this mail because a report of an error gave this address. With this answer the address is deleted.',
  },
};

/** Tells a reader without an account what became of a report. What was reported is not repeated: anybody could have typed it. */
export function reportAnswerLetter(
  { key, title }: Pick<Project, 'key' | 'title'>,
  {
    mail,
    locale,
    status,
    answer,
  }: Pick<ErrorReport, 'locale' | 'status' | 'answer'> & { readonly mail: string },
  publicUrl: string,
): Letter {
  const words = WORDS[locale];
  return {
    to: mail,
    locale,
    subject: words.subject(title),
    greeting: words.greeting,
    paragraphs: [
      status === 'corrected' ? words.corrected(title) : words.noError(title),
      ...(answer === '' ? [] : [words.says(answer)]),
    ],
    action: { label: words.action, href: new URL(`/loesungen/${key}`, publicUrl).toString() },
    reason: words.reason,
  };
}
