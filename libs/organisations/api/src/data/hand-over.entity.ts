import type { HandOverStatus } from '@allmende/organisations-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'hand_over' })
@Check('ck_hand_over_status', `status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')`)
@Check('ck_hand_over_people', 'from_account_id <> to_account_id')
@Index('uq_hand_over_pending', { synchronize: false })
@Index('ix_hand_over_to', ['toAccountId'])
export class HandOverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_hand_over' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'from_account_id' })
  fromAccountId!: string;

  @Column('uuid', { name: 'to_account_id' })
  toAccountId!: string;

  @Column('text')
  status!: HandOverStatus;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
