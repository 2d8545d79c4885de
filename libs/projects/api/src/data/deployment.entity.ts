import type { Audience } from '@allmende/platform-core';
import type {
  Deployment,
  DiscontinuationReason,
  ReuseAnnouncement,
  ReuseStage,
} from '@allmende/projects-core';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** PostgreSQL hands bigint out as text; these amounts are far below what a number holds exactly. */
const CENTS = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A row of `projects.deployment`; the checks on its columns stand in the migration alone. */
@Entity({ schema: 'projects', name: 'deployment' })
@Unique('uq_deployment_adopter', ['projectId', 'organisationId'])
@Index('ix_deployment_project', { synchronize: false })
@Index('ix_deployment_organisation', { synchronize: false })
@Index('ix_deployment_confirmed', { synchronize: false })
export class DeploymentEntity implements Deployment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deployment' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { nullable: true })
  ags!: string | null;

  @Column('text')
  stage!: ReuseStage;

  @Column('timestamptz', { name: 'stage_since' })
  stageSince!: Date;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt!: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('text', { nullable: true })
  announced!: ReuseAnnouncement | null;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer', { name: 'effort_days', nullable: true })
  effortDays!: number | null;

  @Column('bigint', { name: 'cost_cents', nullable: true, transformer: CENTS })
  costCents!: number | null;

  @Column('text')
  adaptations!: string;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: DiscontinuationReason | null;

  @Column('text')
  lesson!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
