import { type Decision, decided, problem, type Problem, refused } from '@allmende/platform-core';
import type { MailDomainInput } from './claim.input.js';
import { isFreeMail, type MailDomain } from './mail-domain.js';

/** Why an entry cannot stand in the register; empty when it can. */
export function mailDomainProblems(input: MailDomainInput, today: string): readonly Problem[] {
  const { domain, ags, organisationId, kind, checkedOn } = input;
  const targets = [ags, organisationId, kind].filter((target) => (target ?? null) !== null);
  return [
    ...(isFreeMail(domain) ? [problem('FREE_MAIL_DOMAIN', 'domain', { domain })] : []),
    ...(targets.length === 1 ? [] : [problem('DOMAIN_TARGET_NOT_ONE', 'ags')]),
    ...(checkedOn > today ? [problem('CHECKED_IN_FUTURE', 'checkedOn')] : []),
  ];
}

/**
 * An entry for the register of official mail domains.
 * @param today ISO date
 */
export function addMailDomain(
  input: MailDomainInput,
  id: string,
  today: string,
): Decision<{ readonly entry: MailDomain }> {
  const problems = mailDomainProblems(input, today);
  if (problems.length > 0) return refused(problems);
  const { domain, subdomains, ags = null, organisationId = null, kind = null, source, checkedOn } = input;
  return decided({ entry: { id, domain, subdomains, ags, organisationId, kind, source, checkedOn } });
}

/** For whom an entry is, as one text; with the domain it may stand in the register once only. */
export function targetKey({
  domain,
  ags,
  organisationId,
  kind,
}: Partial<MailDomain> & { domain: string }): string {
  return `${domain} ${ags ?? organisationId ?? kind ?? ''}`;
}
