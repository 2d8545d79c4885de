import type { EvaluationPool, PoolTerms } from '@allmende/gate-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `gate.evaluation_pool`; its key to the entry stands in the migration alone. */
@Entity({ schema: 'gate', name: 'evaluation_pool' })
@Index('ix_evaluation_pool_project', { synchronize: false })
@Check('ck_evaluation_pool_version', `version > 0`)
export class EvaluationPoolEntity implements EvaluationPool {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation_pool' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'opener_organisation_id' })
  openedBy!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('jsonb')
  terms!: PoolTerms;

  @Column('integer')
  version!: number;
}
