import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import type { FoundOrganisationInput } from './identity.input.js';
import type { Organisation } from './organisation.js';
import { organisationFounded } from './organisation.events.js';

/** A new organisation; a municipality is bound to its key (AGS), nobody else may carry one. */
export function foundOrganisation(
  input: FoundOrganisationInput,
  id: string,
  now: Date,
): Decision<{ readonly organisation: Organisation }> {
  const ags = input.ags ?? null;
  if (input.kind === 'municipality' && ags === null) return refused([problem('AGS_MISSING', 'ags')]);
  if (input.kind !== 'municipality' && ags !== null) return refused([problem('AGS_UNEXPECTED', 'ags')]);
  const organisation: Organisation = {
    id,
    kind: input.kind,
    name: input.name,
    ags,
    verifiedAt: input.verified ? now : null,
    demo: input.demo,
    mailbox: input.mailbox ?? null,
  };
  return decided({ organisation }, [organisationFounded(organisation)]);
}
