import type { Locale } from '@allmende/identity-core';
import type { MembershipInvitationStatus } from '@allmende/organisations-core';
import type { OrganisationRole } from '@allmende/platform-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'organisations', name: 'membership_invitation' })
@Unique('uq_membership_invitation_token_hash', ['tokenHash'])
@Check(
  'ck_membership_invitation_roles',
  `cardinality(roles) > 0 and roles <@ array['reader', 'author', 'approver', 'coordinator', 'signatory', 'admin']`,
)
@Check('ck_membership_invitation_locale', `locale in ('de', 'en')`)
@Check(
  'ck_membership_invitation_status',
  `status in ('pending', 'accepted', 'declined', 'expired', 'withdrawn')`,
)
@Check('ck_membership_invitation_token_hash', 'octet_length(token_hash) = 32')
@Index('uq_membership_invitation_pending', { synchronize: false })
@Index('ix_membership_invitation_email', { synchronize: false })
@Index('ix_membership_invitation_organisation', ['organisationId', 'createdAt'])
export class MembershipInvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership_invitation' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  email!: string;

  @Column('text', { array: true })
  roles!: OrganisationRole[];

  @Column('text')
  locale!: Locale;

  @Column('text')
  message!: string;

  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash!: Buffer;

  @Column('text')
  status!: MembershipInvitationStatus;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason!: string | null;
}
