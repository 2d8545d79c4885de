import type { NeedStatus, NeedVisibility } from '@allmende/consortia-core';
import type { Audience } from '@allmende/platform-core';
import type { ActionClusterKey, DesignFieldKey } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ConsortiumEntity } from './consortium.entity.js';

/** A row of `consortia.need`; its keys to other domains stand in the migration alone. */
@Entity({ schema: 'consortia', name: 'need' })
@Unique('uq_need_key', ['key'])
@Check(
  'ck_need_field',
  `field in (
    'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family',
    'social', 'care', 'health', 'culture_sport', 'planning', 'building_housing', 'mobility',
    'utilities', 'environment', 'economy', 'civil_society'
  )`,
)
@Check(
  'ck_need_task',
  `task in (
    'strategy', 'ethics', 'participation', 'acceptance', 'fairness_quality', 'data', 'competence',
    'experimentation', 'cooperation', 'law', 'economy_efficiency', 'sustainability'
  )`,
)
@Check('ck_need_visibility', `visibility in ('network', 'region', 'anonymous')`)
@Check('ck_need_status', `status in ('open', 'met', 'withdrawn')`)
@Check('ck_need_cases', 'cases_per_year > 0')
@Check(
  'ck_need_met',
  `(met_by_project_id is null or met_by_consortium_id is null)
   and (status = 'met' or met_by_project_id is null and met_by_consortium_id is null)`,
)
@Check('ck_need_withdrawn', `(status = 'withdrawn') = (withdraw_reason is not null)`)
@Check(
  'ck_need_anonymous',
  `visibility <> 'anonymous' or audiences = array['ORGANISATION:' || organisation_id::text]`,
)
@Check('ck_need_version', 'version >= 1')
// Kinds of index that the generator cannot write; without these lines it would want to drop those of the migration.
@Index('ix_need_audiences', { synchronize: false })
@Index('ix_need_newest', { synchronize: false })
@Index('ix_need_open', { synchronize: false })
@Index('ix_need_organisation', ['organisationId'])
@Index('ix_need_project', ['metByProjectId'])
@Index('ix_need_consortium', ['metByConsortiumId'])
export class NeedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_need' })
  id!: string;

  @Column('text')
  key!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('char', { length: 8 })
  ags!: string;

  @Column('text')
  title!: string;

  @Column('text')
  problem!: string;

  @Column('text')
  field!: DesignFieldKey;

  @Column('text')
  task!: ActionClusterKey;

  @Column('integer', { name: 'cases_per_year', nullable: true })
  casesPerYear!: number | null;

  @Column('date', { nullable: true })
  deadline!: string | null;

  @Column('text')
  visibility!: NeedVisibility;

  @Column('text')
  status!: NeedStatus;

  @Column('uuid', { name: 'met_by_project_id', nullable: true })
  metByProjectId!: string | null;

  @Column('uuid', { name: 'met_by_consortium_id', nullable: true })
  @ForeignKey(() => ConsortiumEntity, { name: 'fk_need_consortium', onDelete: 'SET NULL' })
  metByConsortiumId!: string | null;

  @Column('text', { name: 'withdraw_reason', nullable: true })
  withdrawReason!: string | null;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
