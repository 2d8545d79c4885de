import type { InvitableRole, InvitationStatus } from '@allmende/consortia-core';
import type { Audience } from '@allmende/platform-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConsortiumEntity } from './consortium.entity.js';

@Entity({ schema: 'consortia', name: 'invitation' })
@Check('ck_invitation_role', `role in ('partner', 'associated', 'subcontractor', 'observer')`)
@Check('ck_invitation_status', `status in ('pending', 'accepted', 'declined', 'expired', 'withdrawn')`)
@Check('ck_invitation_expires', 'expires_at > created_at')
@Check('ck_invitation_answered', `(status in ('accepted', 'declined')) = (answered_at is not null)`)
@Check('ck_invitation_reason', `(status = 'declined') = (decline_reason is not null)`)
// The generator compares the text of a partial index with PostgreSQL's own spelling and would always see a change.
@Index('uq_invitation_pending', { synchronize: false })
@Index('ix_invitation_pending_until', { synchronize: false })
@Index('ix_invitation_consortium', ['consortiumId', 'createdAt'])
@Index('ix_invitation_organisation', ['organisationId', 'createdAt'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' })
  id!: string;

  @Column('uuid', { name: 'consortium_id' })
  @ForeignKey(() => ConsortiumEntity, { name: 'fk_invitation_consortium', onDelete: 'CASCADE' })
  consortiumId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  role!: InvitableRole;

  @Column('text')
  message!: string;

  @Column('text')
  status!: InvitationStatus;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason!: string | null;
}
