import { slugify } from '@allmende/platform-core';

/** What tells two accounts of one person apart from two people. Nothing of it is ever shown or kept. */
export interface PersonMarks {
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
}

/**
 * The mailbox behind an address: written large or small, with or without a `+label`, with or without the dots that
 * mail servers pass over.
 */
export function mailboxOf(email: string): string {
  const [local = '', domain = ''] = email.trim().toLowerCase().split('@');
  return `${(local.split('+')[0] ?? '').replaceAll('.', '')}@${domain}`;
}

/**
 * Whether two accounts belong to one person, as far as can be told: the same account, mailbox or name. Two people of one
 * name are taken for one as well; a third person has to help them, which costs less than a review that is none.
 */
export function isSamePerson(one: PersonMarks, other: PersonMarks): boolean {
  return (
    one.accountId === other.accountId ||
    mailboxOf(one.email) === mailboxOf(other.email) ||
    slugify(one.displayName) === slugify(other.displayName)
  );
}

/** Whether anybody of the authors is the person who would judge. An author whose account is gone judges nothing. */
export function isOwnWork(judge: PersonMarks, authors: readonly PersonMarks[]): boolean {
  return authors.some((author) => isSamePerson(judge, author));
}
