import {
  hasVerifiedRole,
  isSignedIn,
  isVisibleTo,
  type Actor,
  type OrganisationRole,
} from '@allmende/platform-core';
import type { Need } from './need.js';

const WRITING_ROLES: readonly OrganisationRole[] = [
  'author',
  'approver',
  'coordinator',
  'signatory',
  'admin',
];

/** The role that looks after a region; whoever only signs or administers is not told about its needs. */
export const REGIONAL_ROLES: readonly OrganisationRole[] = ['coordinator'];

/** Where the organisations of an actor are at home: a municipality key (8 digits) or a Kreis key (5 digits). */
export type Seats = ReadonlyMap<string, string>;

/** Whoever writes for a verified municipality posts its needs. */
export function canPostNeed(actor: Actor, organisationId: string): boolean {
  const isMunicipality = actor.memberships.some(
    (membership) => membership.organisationId === organisationId && membership.ags !== null,
  );
  return isMunicipality && hasVerifiedRole(actor, organisationId, WRITING_ROLES);
}

/** The board is for people of the network; visitors see counts. */
export function canReadNeeds(actor: Actor): boolean {
  return isSignedIn(actor);
}

/** A need is read by its audiences; an anonymous one by its own house alone. */
export function canSeeNeed(actor: Actor, { audiences }: Pick<Need, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}

/** The house that posted it changes it, says what met it, takes it back, and consents. */
export function canChangeNeed(actor: Actor, { organisationId }: Pick<Need, 'organisationId'>): boolean {
  return hasVerifiedRole(actor, organisationId, WRITING_ROLES);
}

/**
 * Regional coordinators of a Kreis or a Land: people with the role coordinator in a verified organisation that has its
 * seat there, be it a municipality or the Kreis itself. A Kreis coordinates its Land too.
 */
export function canCoordinate(actor: Actor, region: string, seats: Seats): boolean {
  return actor.memberships.some(
    ({ organisationId }) =>
      seats.get(organisationId)?.startsWith(region) === true &&
      hasVerifiedRole(actor, organisationId, REGIONAL_ROLES),
  );
}

/** The Kreise and Länder that an actor coordinates. */
export function coordinatedRegions(actor: Actor, seats: Seats): readonly string[] {
  const regions = new Set<string>();
  for (const [organisationId, seat] of seats) {
    if (!hasVerifiedRole(actor, organisationId, REGIONAL_ROLES)) continue;
    regions.add(seat.slice(0, 5)).add(seat.slice(0, 2));
  }
  return [...regions];
}

/** What the reader may do with one need, for `viewerCan`. */
export interface NeedAbilities {
  readonly edit: boolean;
  readonly close: boolean;
}

/** The abilities of one reader; a closed need is only read. */
export function needAbilities(actor: Actor, need: Pick<Need, 'organisationId' | 'status'>): NeedAbilities {
  const may = need.status === 'open' && canChangeNeed(actor, need);
  return { edit: may, close: may };
}
