import type { RunFormat } from '@allmende/exchange-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which way something went. */
export type RunDirection = 'export' | 'import';

/** A row of `exchange.run`; foreign keys to other domains stand in the migration alone. */
@Entity({ schema: 'exchange', name: 'run' })
@Check('ck_run_direction', `direction in ('export', 'import')`)
@Check(
  'ck_run_format',
  `format in ('eurocities', 'publiccode', 'schema_org', 'maki', 'eu_database', 'dcat_ap_de')`,
)
@Check('ck_run_times', `times > 0`)
@Index('ix_run_project', { synchronize: false })
@Index('uq_run_public_day', { synchronize: false })
export class ExchangeRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_run' })
  id!: string;

  @Column('text')
  direction!: RunDirection;

  @Column('text')
  format!: RunFormat;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('integer')
  entries!: number;

  @Column('integer')
  violations!: number;

  @Column('integer', { name: 'content_version', nullable: true })
  contentVersion!: number | null;

  @Column('integer', { name: 'details_version', nullable: true })
  detailsVersion!: number | null;

  @Column('date', { name: 'ran_on' })
  ranOn!: string;

  @Column('timestamptz', { name: 'ran_at' })
  ranAt!: Date;

  @Column('integer')
  times!: number;
}
