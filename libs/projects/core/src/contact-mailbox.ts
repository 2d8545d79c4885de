import { transcribeUmlauts } from '@allmende/platform-core';

const MAILBOX =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/iu;

// Words that stand for an office, a topic or a group; a mailbox with one of them is hardly a person's.
const FUNCTION_WORDS = [
  'abteilung',
  'amt',
  'beteiligung',
  'buergermeister',
  'buero',
  'cio',
  'daten',
  'dezernat',
  'dienst',
  'digital',
  'edv',
  'fachbereich',
  'gemeinde',
  'hauptamt',
  'info',
  'innovation',
  'it',
  'kanzlei',
  'ki',
  'kommune',
  'kontakt',
  'kreis',
  'landkreis',
  'leitung',
  'mail',
  'organisation',
  'ortsamt',
  'post',
  'poststelle',
  'presse',
  'projekt',
  'rathaus',
  'referat',
  'sekretariat',
  'service',
  'smart',
  'stab',
  'stadt',
  'team',
  'verwaltung',
  'wirtschaft',
  'zentrale',
] as const;

/** True for the form of an e-mail address; whether anybody reads it cannot be seen from here. */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && MAILBOX.test(text);
}

/**
 * True when the address looks like `vorname.nachname@…`. A hint for the author, never a refusal: contacts are mailboxes
 * of offices, so that they outlive people and publish no personal name.
 */
export function looksPersonal(mailbox: string): boolean {
  const name = transcribeUmlauts(mailbox.slice(0, Math.max(0, mailbox.indexOf('@'))));
  const parts = name.split(/[._]/);
  if (parts.length !== 2 || !parts.every((part) => /^[a-z]+(?:-[a-z]+)*$/.test(part))) return false;
  return !parts.some((part) => FUNCTION_WORDS.some((word) => namesFunction(part, word)));
}

// Short words such as `it` and `ki` stand inside many names, so they count only on their own.
function namesFunction(part: string, word: string): boolean {
  return word.length <= 4 ? part.split('-').includes(word) : part.includes(word);
}
