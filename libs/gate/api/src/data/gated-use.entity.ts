import type { GatedUse, RiskInputs } from '@allmende/gate-core';
import type { Audience } from '@allmende/platform-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A row of `gate.gated_use`; its foreign keys stand in the migration alone, as they cross domains. */
@Entity({ schema: 'gate', name: 'gated_use' })
@Unique('uq_gated_use_user', ['projectId', 'organisationId'])
@Check('ck_gated_use_version', `version > 0`)
@Check('ck_gated_use_audiences', `cardinality(audiences) > 0`)
@Index('ix_gated_use_organisation', { synchronize: false })
export class GatedUseEntity implements GatedUse {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_gated_use' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('jsonb')
  inputs!: RiskInputs;

  @Column('integer')
  version!: number;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
