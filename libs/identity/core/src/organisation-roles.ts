import { ORGANISATION_ROLES, type OrganisationRole } from '@allmende/platform-core';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.js';

const EVERY_ROLE = ORGANISATION_ROLES;

/** Companies read and answer; nobody writes, decides or signs in their name. */
const READS_AND_ANSWERS: readonly OrganisationRole[] = ['reader', 'admin'];

const ROLES: Readonly<Record<OrganisationKind, readonly OrganisationRole[]>> = {
  municipality: EVERY_ROLE,
  district: EVERY_ROLE,
  association: EVERY_ROLE,
  state: EVERY_ROLE,
  federation: EVERY_ROLE,
  provider: EVERY_ROLE,
  research: EVERY_ROLE,
  civil_society: EVERY_ROLE,
  company: READS_AND_ANSWERS,
  network: EVERY_ROLE,
};

/** Which roles people may have in an organisation of that kind; a trigger on the table of memberships says the same. */
export function rolesOf(kind: OrganisationKind): readonly OrganisationRole[] {
  return ROLES[kind];
}

/** True for kinds that read and answer but never write, decide or sign, whatever role somebody has there. */
export function readsOnly(kind: OrganisationKind): boolean {
  return !ROLES[kind].includes('author');
}

/** The kinds for which {@link readsOnly} holds. */
export const READING_KINDS: readonly OrganisationKind[] = ORGANISATION_KINDS.filter(readsOnly);
