import { type Organisation, rolesOf } from '@allmende/identity-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import {
  canInviteMembers,
  expireMembershipInvitations,
  inviteMember,
  type InviteMemberInput,
  type MembershipInvitation,
} from '@allmende/organisations-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { oneSpelling } from '../data/mail-spelling.js';
import { type LockedOrganisation, MemberRecords } from './member-records.js';
import { SendInvitation } from './send-invitation.js';

/** Asks somebody by mail to act for an organisation. */
@Injectable()
export class InviteMember {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(SendInvitation) private readonly sender: SendInvitation,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: InviteMemberInput): Promise<MembershipInvitation> {
    const [seen] = await this.directory.findByIds([input.organisationId]);
    const organisation = found<Organisation>(seen);
    assertAllowed(canInviteMembers(actor, organisation), actor);
    assertConfirmed(actor, this.clock.now());
    await this.sender.count(organisation);
    return this.database.transaction(() => this.invite(actor, input));
  }

  private async invite(asked: Actor, typed: InviteMemberInput): Promise<MembershipInvitation> {
    const { actor, ...locked } = await this.records.lockAs(asked, typed.organisationId);
    assertAllowed(canInviteMembers(actor, locked.organisation), actor);
    await this.closeLate(actor, typed.organisationId);
    const { organisation, members } = locked;
    const { changes: invitation, events } = accept(
      inviteMember({
        id: this.clock.newId(),
        now: this.clock.now(),
        organisation,
        allowedRoles: rolesOf(organisation.kind),
        members: members.map((member) => ({ ...member, email: oneSpelling(member.email) })),
        invitations: await this.records.invitations.openOf(organisation.id),
        invitedBy: actor.accountId,
        input: { ...typed, email: oneSpelling(typed.email) },
      }),
    );
    const code = this.sender.newCode();
    await this.records.invitations.add(invitation, code.hash);
    await this.post(actor, invitation, locked, code.text);
    await this.events.record(actor, events);
    return invitation;
  }

  /** Only one open invitation may wait for an address; one that has run out is marked first. */
  private async closeLate(actor: Actor, organisationId: string): Promise<void> {
    const open = await this.records.invitations.openOf(organisationId);
    const { changes, events } = accept(expireMembershipInvitations(open, this.clock.now()));
    await this.records.invitations.markExpired(changes);
    await this.events.record(actor, events);
  }

  private async post(
    actor: Actor,
    invitation: MembershipInvitation,
    { organisation }: LockedOrganisation,
    code: string,
  ): Promise<void> {
    await this.sender.post(await this.records.personOf(actor), invitation, organisation, code);
  }
}
