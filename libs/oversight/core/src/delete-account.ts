import {
  type Decision,
  decided,
  type DomainEvent,
  type Problem,
  problem,
  refused,
} from '@allmende/platform-core';

/** Every type of event about the end of accounts. */
export const ACCOUNT_END_EVENTS = ['account.deleted'] as const;

/** What must be known before an account is deleted. */
export interface AccountEndFacts {
  readonly accountId: string;
  /** One of the invented people, whose password everybody can read. */
  readonly demo: boolean;
  /** Organisations in which nobody else is admin. */
  readonly onlyAdminOf: readonly { readonly id: string; readonly name: string }[];
  /** Nobody else is administrator of the network. */
  readonly lastAdministrator: boolean;
}

/**
 * Ends an account (Art. 17 GDPR). Refused while somebody would be left without anyone to let others in: an organisation
 * without admin, the network without administrator. The event holds the id, which names nobody any more.
 */
export function deleteAccount(facts: AccountEndFacts): Decision<{ readonly accountId: string }> {
  const problems = accountEndProblems(facts);
  if (problems.length > 0) return refused(problems);
  return decided({ accountId: facts.accountId }, [accountDeleted(facts.accountId)]);
}

/** What stands in the way, all at once and with names, so that the page can say what to do first. */
export function accountEndProblems(facts: AccountEndFacts): readonly Problem[] {
  return [
    ...(facts.demo ? [problem('DEMO_ACCOUNT')] : []),
    ...facts.onlyAdminOf.map(({ id, name }) =>
      problem('LAST_ADMIN_OF_ORGANISATION', '', { organisationId: id, organisation: name }),
    ),
    ...(facts.lastAdministrator ? [problem('LAST_ADMINISTRATOR')] : []),
  ];
}

function accountDeleted(accountId: string): DomainEvent {
  return { type: 'account.deleted', subjectId: accountId };
}
