import type { SystemVersion, VersionChange } from '@allmende/gate-core';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A row of `gate.system_version`; its keys to other domains stand in the migration alone. */
@Entity({ schema: 'gate', name: 'system_version' })
@Unique('uq_system_version_label', ['projectId', 'organisationId', 'label'])
@Check('ck_system_version_change', `change in ('first', 'unclassified', 'substantial', 'non_substantial')`)
@Check(
  'ck_system_version_classified',
  `(change in ('substantial', 'non_substantial')) = (classified_by is not null)
    and (classified_by is null) = (classified_at is null) and (classified_by is null) = (reason = '')`,
)
@Check('ck_system_version_own', `classified_by <> recorded_by`)
@Check('ck_system_version_first', `change <> 'first' or in_use_since is not null`)
export class SystemVersionEntity implements SystemVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_system_version' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  label!: string;

  @Column('text')
  changes!: string;

  @Column('text')
  change!: VersionChange;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('timestamptz', { name: 'in_use_since', nullable: true })
  inUseSince!: Date | null;

  @Column('uuid', { name: 'classified_by', nullable: true })
  classifiedBy!: string | null;

  @Column('timestamptz', { name: 'classified_at', nullable: true })
  classifiedAt!: Date | null;

  @Column('text')
  reason!: string;
}
