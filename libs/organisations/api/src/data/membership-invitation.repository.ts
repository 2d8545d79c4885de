import type { MembershipInvitation, MembershipInvitationChanges } from '@allmende/organisations-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MembershipInvitationEntity } from './membership-invitation.entity.js';

const COLUMNS = `i.id, i.organisation_id as "organisationId", i.email, i.roles, i.locale, i.message, i.status,
  i.invited_by as "invitedBy", i.created_at as "createdAt", i.sent_at as "sentAt", i.expires_at as "expiresAt",
  i.answered_at as "answeredAt", i.decline_reason as "declineReason"`;

/** Invitations to act for an organisation. Who may read which is decided in the use cases: codes are no actors. */
@Injectable()
export class MembershipInvitations {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byId(id: string): Promise<MembershipInvitation | null> {
    return this.one('i.id = $1::uuid', [id]);
  }

  /** By what is stored of the code in the mail. */
  async byTokenHash(tokenHash: Buffer): Promise<MembershipInvitation | null> {
    return this.one('i.token_hash = $1', [tokenHash]);
  }

  /** Read again under the lock of its organisation, so that it is answered once. */
  async byIdForUpdate(id: string): Promise<MembershipInvitation | null> {
    return this.one('i.id = $1::uuid', [id], 'for update');
  }

  async openOf(organisationId: string): Promise<readonly MembershipInvitation[]> {
    return this.read(`i.organisation_id = $1::uuid and i.status = 'pending'`, [organisationId]);
  }

  /** For `loaderOf`: the latest of each organisation, what waits first. */
  readonly batchOfOrganisations = async (
    ids: readonly string[],
  ): Promise<readonly (readonly MembershipInvitation[])[]> => {
    const rows = await this.read(
      'i.organisation_id = any($1::uuid[])',
      [ids],
      `order by i.status = 'pending' desc, i.created_at desc, i.id limit 200`,
    );
    return ids.map((id) => rows.filter(({ organisationId }) => organisationId === id));
  };

  /** What waits for whoever owns the address. */
  async openFor(email: string, now: Date): Promise<readonly MembershipInvitation[]> {
    return this.read(
      `i.email = $1 and i.status = 'pending' and i.expires_at > $2`,
      [email, now],
      'order by i.created_at limit 50',
    );
  }

  /** Those whose time has run out and that are not marked yet; what somebody holds is skipped. */
  async lateForUpdate(now: Date, limit: number): Promise<readonly MembershipInvitation[]> {
    return this.read(
      `i.status = 'pending' and i.expires_at <= $1`,
      [now],
      `order by i.expires_at limit ${limit} for update skip locked`,
    );
  }

  async add(invitation: MembershipInvitation, tokenHash: Buffer): Promise<void> {
    const row = { ...invitation, roles: [...invitation.roles], tokenHash };
    await this.database.repository(MembershipInvitationEntity).insert(row);
  }

  /** Writes what a decision changed, with a new code where one was made. */
  async save(
    invitation: MembershipInvitation,
    changes: MembershipInvitationChanges,
    tokenHash?: Buffer,
  ): Promise<MembershipInvitation> {
    const { roles: _roles, ...row } = changes;
    const written = tokenHash === undefined ? row : { ...row, tokenHash };
    await this.database.repository(MembershipInvitationEntity).update({ id: invitation.id }, written);
    return { ...invitation, ...changes };
  }

  async markExpired(ids: readonly string[]): Promise<void> {
    await this.database.execute(
      `update organisations.membership_invitation set status = 'expired' where id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Forgets closed invitations, and with them addresses of people who may never have come here. */
  async removeClosedBefore(moment: Date): Promise<number> {
    return this.database.execute(
      `delete from organisations.membership_invitation where status <> 'pending' and expires_at < $1`,
      [moment],
    );
  }

  private async one(condition: string, parameters: readonly unknown[], end = '') {
    const [invitation] = await this.read(condition, parameters, end);
    return invitation ?? null;
  }

  private async read(condition: string, parameters: readonly unknown[], end = '') {
    return this.database.query<MembershipInvitation>(
      `select ${COLUMNS} from organisations.membership_invitation i where ${condition} ${end}`,
      parameters,
    );
  }
}
