import { OrganisationDirectory } from '@allmende/identity-api';
import {
  canInviteMembers,
  type MembershipInvitation,
  resendMembershipInvitation,
  withdrawMembershipInvitation,
} from '@allmende/organisations-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberRecords } from './member-records.js';
import { SendInvitation } from './send-invitation.js';

/** Sends an invitation again with a new code, or takes it back. The code of the earlier mail ends in both cases. */
@Injectable()
export class ChangeSentInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(SendInvitation) private readonly sender: SendInvitation,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async resend(actor: Actor, id: string): Promise<MembershipInvitation> {
    const { organisationId } = await this.sentBy(actor, id);
    const [organisation] = await this.directory.findByIds([organisationId]);
    await this.sender.count(found(organisation));
    return this.database.transaction(async () => {
      const locked = await this.records.lock(organisationId);
      const invitation = found(await this.records.invitations.byIdForUpdate(id));
      const { changes, events } = accept(resendMembershipInvitation(invitation, this.clock.now()));
      const code = this.sender.newCode();
      const renewed = await this.records.invitations.save(invitation, changes, code.hash);
      const inviter = await this.records.personOf(actor);
      await this.sender.post(inviter, renewed, locked.organisation, code.text);
      await this.events.record(actor, events);
      return renewed;
    });
  }

  async withdraw(actor: Actor, id: string): Promise<MembershipInvitation> {
    const { organisationId } = await this.sentBy(actor, id);
    return this.database.transaction(async () => {
      await this.records.lock(organisationId);
      const invitation = found(await this.records.invitations.byIdForUpdate(id));
      const { changes, events } = accept(withdrawMembershipInvitation(invitation, this.clock.now()));
      await this.events.record(actor, events);
      return this.records.invitations.save(invitation, changes);
    });
  }

  /** For everybody else than the admins an invitation is not there. */
  private async sentBy(actor: Actor, id: string): Promise<MembershipInvitation> {
    const invitation = found(await this.records.invitations.byId(id));
    if (!canInviteMembers(actor, { id: invitation.organisationId })) found(null);
    assertAllowed(canInviteMembers(actor, { id: invitation.organisationId }), actor);
    return invitation;
  }
}
