import type { NoticeKind } from '@allmende/notifications-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'notifications', name: 'notice' })
@Unique('uq_notice_account_event_kind', ['accountId', 'eventId', 'kind'])
@Check(
  'ck_notice_kind',
  `kind in (
    'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
    'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
    'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
    'application_withdrawn', 'reuse_reported', 'reuse_noted', 'reuse_confirmation_due', 'reuse_lapsed',
    'project_handed_in', 'project_approved', 'project_sent_back', 'project_correction_asked', 'project_error_reported',
    'project_error_overdue', 'project_error_answered', 'project_review_due', 'project_co_owner_asked',
    'need_suggested', 'need_consent_asked', 'need_consent_given'
  )`,
)
@Check('ck_notice_path', `path like '/%' and path not like '//%'`)
// The generator knows neither descending nor partial indexes and would always see a change.
@Index('ix_notice_inbox', { synchronize: false })
@Index('ix_notice_read', { synchronize: false })
export class NoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notice' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  kind!: NoticeKind;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('text')
  subject!: string;

  @Column('text', { name: 'organisation_name' })
  organisationName!: string;

  @Column('text')
  path!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
