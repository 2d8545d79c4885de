import { Memberships, type PersonAtTheDoor } from '@allmende/identity-api';
import { type Member, type Organisation, readsOnly } from '@allmende/identity-core';
import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type AnsweringPerson, rolesStillActing } from '@allmende/organisations-core';
import { Inject, Injectable } from '@nestjs/common';
import { HandOvers } from '../data/hand-over.repository.js';
import { JoinRequests } from '../data/join-request.repository.js';
import { oneSpelling } from '../data/mail-spelling.js';
import { MembershipInvitations } from '../data/membership-invitation.repository.js';

/** An organisation whose row is locked, with its members. */
export interface LockedOrganisation {
  readonly organisation: Organisation;
  readonly members: readonly Member[];
}

/** What commands on members begin with. Always the organisation first, so that nobody waits in a circle. */
@Injectable()
export class MemberRecords {
  constructor(
    @Inject(Memberships) readonly memberships: Memberships,
    @Inject(MembershipInvitations) readonly invitations: MembershipInvitations,
    @Inject(JoinRequests) readonly requests: JoinRequests,
    @Inject(HandOvers) readonly handOvers: HandOvers,
  ) {}

  /** The organisation, locked until the transaction ends: its members change one after the other. */
  async lock(organisationId: string): Promise<LockedOrganisation> {
    const organisation = found(await this.memberships.lockOrganisation(organisationId));
    return { organisation, members: await this.memberships.membersOf(organisationId) };
  }

  /** The same with the actor as the members are now: whoever was removed meanwhile may no longer act. */
  async lockAs(
    actor: Actor,
    organisationId: string,
  ): Promise<LockedOrganisation & { readonly actor: Actor }> {
    const locked = await this.lock(organisationId);
    return { ...locked, actor: actorNow(actor, locked) };
  }

  /** The person who acts, by name and address. */
  async personOf(actor: Pick<Actor, 'accountId'>): Promise<PersonAtTheDoor> {
    return found(await this.person(actor.accountId));
  }

  /** Somebody by their account, null when it is gone. */
  async person(accountId: string | null): Promise<PersonAtTheDoor | null> {
    if (accountId === null) return null;
    const [person] = await this.memberships.people([accountId]);
    return person ?? null;
  }

  /** Admins of the organisation, or the editors of the network where there are none. */
  async thoseInCharge(members: readonly Member[]): Promise<readonly (Member | PersonAtTheDoor)[]> {
    const admins = members.filter(({ roles }) => roles.includes('admin'));
    return admins.length > 0 ? admins : this.memberships.editors();
  }
}

function actorNow(actor: Actor, { organisation, members }: LockedOrganisation): Actor {
  const { id, name, ags, verifiedAt } = organisation;
  const elsewhere = actor.memberships.filter(({ organisationId }) => organisationId !== id);
  const here = actor.memberships.filter(({ organisationId }) => organisationId === id);
  const held = members.find(({ accountId }) => accountId === actor.accountId)?.roles ?? [];
  const roles = rolesStillActing(
    here.map(({ role }) => role),
    held,
  );
  const standing = { verified: verifiedAt !== null, readsOnly: readsOnly(organisation.kind) };
  const office = { organisationId: id, organisationName: name, ags, ...standing };
  return { ...actor, memberships: [...elsewhere, ...roles.map((role) => ({ ...office, role }))] };
}

/** The person as rules look at them. */
export function answering(person: PersonAtTheDoor): AnsweringPerson {
  const { id, email, emailVerifiedAt, demo } = person;
  return { id, email: oneSpelling(email), emailVerifiedAt, demo };
}

/** The member with that account. */
export function memberAmong(members: readonly Member[], accountId: string): Member | null {
  return members.find((member) => member.accountId === accountId) ?? null;
}
