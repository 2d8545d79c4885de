import type { Actor, DomainEvent } from '@allmende/platform-core';
import { isReference } from './audit-object.js';

/** What the trail says of what was tried and not allowed. */
export const REFUSAL_EVENTS = ['refusal.not_allowed'] as const;

/** A change somebody asked for: the name of the mutation and what it was sent. */
export interface AskedChange {
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * The line about somebody who may see a thing and tried to change it without being allowed to, e.g. a member of two
 * organisations who acts for the wrong one. Null for visitors, and where the change names nothing.
 */
export function noteRefusal(
  actor: Pick<Actor, 'accountId'>,
  { act, input }: AskedChange,
): DomainEvent | null {
  if (actor.accountId === null) return null;
  const { organisationId, ...others } = input;
  const [objectId] = Object.values(others).filter(isReference);
  const office = isReference(organisationId) ? organisationId : null;
  const subjectId = objectId ?? office;
  if (subjectId === null) return null;
  return { type: REFUSAL_EVENTS[0], subjectId, payload: { act, organisationId: office } };
}
