import type { GateOverride, OverrideStatus } from '@allmende/gate-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `gate.override`; its keys to other domains and its indexes stand in the migration alone. */
@Entity({ schema: 'gate', name: 'override' })
@Index('uq_override_open', { synchronize: false })
@Index('ix_override_use', { synchronize: false })
@Check('ck_override_status', `status in ('requested', 'active', 'ended')`)
@Check('ck_override_reason', `reason <> ''`)
@Check(
  'ck_override_confirmed',
  `(confirmed_by is null) = (confirmed_at is null) and (status <> 'active' or confirmed_by is not null)`,
)
@Check('ck_override_two_people', `confirmed_by <> requested_by`)
@Check('ck_override_ended', `(status = 'ended') = (ended_at is not null)`)
export class OverrideEntity implements GateOverride {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_override' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  status!: OverrideStatus;

  @Column('text')
  reason!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
