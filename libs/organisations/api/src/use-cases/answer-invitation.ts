import type { PersonAtTheDoor } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import {
  acceptMembershipInvitation,
  type AnswerMembershipInvitation,
  declineMembershipInvitation,
  type InvitationKeyInput,
  type MembershipInvitation,
  powersIn,
} from '@allmende/organisations-core';
import { accept, Clock, Database, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { readableSpelling } from '../data/mail-spelling.js';
import { invitationCodeHash } from '../letters/invitation-code.js';
import { MemberLetters } from '../letters/member-letters.js';
import { answering, type LockedOrganisation, memberAmong, MemberRecords } from './member-records.js';
import { TellOfPowers } from './tell-of-powers.js';

interface Answer extends LockedOrganisation {
  readonly person: PersonAtTheDoor;
  readonly facts: AnswerMembershipInvitation;
}

/** The invited person accepts or declines, once. */
@Injectable()
export class AnswerInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(TellOfPowers) private readonly powers: TellOfPowers,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The organisation that the person acts for from now on. */
  async accept(actor: Actor, key: InvitationKeyInput): Promise<Organisation> {
    return this.database.transaction(async () => {
      const { organisation, members, person, facts } = await this.begin(actor, key);
      const { changes, events } = accept(acceptMembershipInvitation(facts));
      const { invitation, now } = facts;
      await this.records.invitations.save(invitation, changes.invitation);
      await this.records.memberships.setRoles(organisation.id, person.id, changes.roles, now);
      const inviter = (await this.records.person(invitation.invitedBy))?.displayName ?? organisation.name;
      const gained = { person, roles: powersIn(changes.gained), by: inviter };
      await this.powers.run(organisation, members, gained);
      await this.events.record(actor, events);
      return organisation;
    });
  }

  async decline(actor: Actor, key: InvitationKeyInput, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const { organisation, facts } = await this.begin(actor, key);
      const { changes, events } = accept(declineMembershipInvitation(facts, reason));
      const { invitation } = facts;
      await this.records.invitations.save(invitation, changes);
      const inviter = await this.records.person(invitation.invitedBy);
      const email = readableSpelling(invitation.email);
      const path = `/organisation/${organisation.id}`;
      await this.letters.post(inviter === null ? [] : [inviter], path, (words) =>
        words.invitationDeclined({ email, organisation: organisation.name, reason }),
      );
      await this.events.record(actor, events);
    });
  }

  private async begin(actor: Actor, key: InvitationKeyInput): Promise<Answer> {
    const person = await this.records.personOf(actor);
    const seen = await this.find(key);
    if (seen === null) throw new ProblemsError([problem('INVITATION_NOT_OPEN')]);
    const locked = await this.records.lock(seen.organisationId);
    // Read again under the lock: the same mail may be open in two windows.
    const invitation = await this.records.invitations.byIdForUpdate(seen.id);
    if (invitation === null) throw new ProblemsError([problem('INVITATION_NOT_OPEN')]);
    const member = memberAmong(locked.members, person.id);
    const { organisation } = locked;
    const facts = { invitation, person: answering(person), organisation, member, now: this.clock.now() };
    return { ...locked, person, facts };
  }

  private async find(key: InvitationKeyInput): Promise<MembershipInvitation | null> {
    if ('id' in key) return this.records.invitations.byId(key.id);
    const hash = invitationCodeHash(key.code);
    return hash === null ? null : this.records.invitations.byTokenHash(hash);
  }
}
