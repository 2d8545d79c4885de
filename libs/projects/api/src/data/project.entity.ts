import type { Audience } from '@allmende/platform-core';
import type {
  ActionClusterKey,
  DesignFieldKey,
  Discontinuation,
  LifecycleState,
  MunicipalRole,
  Project,
  ProjectLink,
  ProjectOrigin,
  ProjectStatus,
  PublicSource,
  SolutionTypeKey,
  ValuePromise,
} from '@allmende/projects-core';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A row of `projects.project`; the checks on its columns stand in the migration alone. */
@Entity({ schema: 'projects', name: 'project' })
@Unique('uq_project_key', ['key'])
@Index('ix_project_newest', { synchronize: false })
@Index('ix_project_title', { synchronize: false })
@Index('ix_project_field', { synchronize: false })
@Index('ix_project_ags', { synchronize: false })
@Index('ix_project_organisation', { synchronize: false })
@Index('ix_project_audiences', { synchronize: false })
export class ProjectEntity implements Project {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project' })
  id!: string;

  @Column('text')
  key!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'co_owner_ids', array: true, default: [] })
  coOwnerIds!: string[];

  @Column('text')
  ags!: string;

  @Column('text')
  origin!: ProjectOrigin;

  @Column('text')
  status!: ProjectStatus;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer')
  version!: number;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @Column('text', { name: 'primary_field', nullable: true })
  primaryField!: DesignFieldKey | null;

  @Column('text', { name: 'secondary_fields', array: true })
  secondaryFields!: DesignFieldKey[];

  @Column('text', { name: 'action_clusters', array: true })
  actionClusters!: ActionClusterKey[];

  @Column('text', { name: 'solution_type', nullable: true })
  solutionType!: SolutionTypeKey | null;

  @Column('text')
  state!: LifecycleState;

  @Column('text', { name: 'municipal_role', nullable: true })
  municipalRole!: MunicipalRole | null;

  @Column('jsonb', { name: 'value_promise' })
  valuePromise!: ValuePromise;

  @Column('text')
  problem!: string;

  @Column('text')
  approach!: string;

  @Column('text', { name: 'contact_mailbox' })
  contactMailbox!: string;

  @Column('jsonb')
  links!: ProjectLink[];

  @Column('text')
  licence!: string;

  @Column('jsonb', { nullable: true })
  discontinuation!: Discontinuation | null;

  @Column('jsonb', { nullable: true })
  source!: PublicSource | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'vacant_since', nullable: true })
  vacantSince!: Date | null;
}
