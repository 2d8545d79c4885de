import type { GroupReason, PoolMembership } from '@allmende/gate-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EvaluationPoolEntity } from './evaluation-pool.entity.js';

/** A row of `gate.pool_membership`; its keys to other domains stand in the migration alone. */
@Entity({ schema: 'gate', name: 'pool_membership' })
@Index('ix_pool_membership_use', { synchronize: false })
@Check('ck_pool_membership_left', `(left_at is null) = (leave_reason = '')`)
export class PoolMembershipEntity implements PoolMembership {
  @PrimaryColumn('uuid', { name: 'pool_id', primaryKeyConstraintName: 'pk_pool_membership' })
  @ForeignKey(() => EvaluationPoolEntity, { name: 'fk_pool_membership_pool', onDelete: 'CASCADE' })
  poolId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_pool_membership' })
  organisationId!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  @Column('text', { name: 'leave_reason' })
  leaveReason!: string;

  @Column('jsonb')
  reasons!: readonly GroupReason[];
}
