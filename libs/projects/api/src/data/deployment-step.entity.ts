import type { Audience } from '@allmende/platform-core';
import type { DiscontinuationReason, ReuseStage, ReuseStep, ReuseStepKind } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DeploymentEntity } from './deployment.entity.js';

/** A row of `projects.deployment_step`, which the database does not let anybody rewrite. */
@Entity({ schema: 'projects', name: 'deployment_step' })
@Check('ck_deployment_step_number', `number > 0`)
@Check('ck_deployment_step_kind', `kind in ('stage', 'confirmed', 'lapsed', 'acknowledged')`)
@Check(
  'ck_deployment_step_stage',
  `stage in ('watching', 'examined', 'decided', 'pilot', 'operation', 'ended')`,
)
@Check(
  'ck_deployment_step_end_reason',
  `end_reason in ('no_value', 'not_fair', 'not_economic', 'legal', 'funding_ended', 'replaced', 'other')`,
)
@Check('ck_deployment_step_end', `kind = 'stage' and stage = 'ended' or end_reason is null and lesson = ''`)
export class DeploymentStepEntity implements ReuseStep {
  @PrimaryColumn('uuid', { name: 'deployment_id', primaryKeyConstraintName: 'pk_deployment_step' })
  @ForeignKey(() => DeploymentEntity, { name: 'fk_deployment_step_deployment', onDelete: 'CASCADE' })
  deploymentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_deployment_step' })
  number!: number;

  @Column('text')
  kind!: ReuseStepKind;

  @Column('text')
  stage!: ReuseStage;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: DiscontinuationReason | null;

  @Column('text')
  lesson!: string;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt!: Date;
}
