import type { JoinRequestStatus } from '@allmende/organisations-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'join_request' })
@Check('ck_join_request_status', `status in ('pending', 'accepted', 'declined', 'withdrawn')`)
@Index('uq_join_request_pending', { synchronize: false })
@Index('ix_join_request_organisation', ['organisationId', 'createdAt'])
@Index('ix_join_request_account', ['accountId'])
export class JoinRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_join_request' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  message!: string;

  @Column('text')
  status!: JoinRequestStatus;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason!: string | null;
}
