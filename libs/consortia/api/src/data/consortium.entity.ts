import type { ConsortiumStatus } from '@allmende/consortia-core';
import type { Audience } from '@allmende/platform-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'consortia', name: 'consortium' })
@Unique('uq_consortium_key', ['key'])
@Check('ck_consortium_status', `status in ('forming', 'active', 'dissolved')`)
@Check(
  'ck_consortium_field',
  `field in (
    'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family',
    'social', 'care', 'health', 'culture_sport', 'planning', 'building_housing', 'mobility',
    'utilities', 'environment', 'economy', 'civil_society'
  )`,
)
@Check('ck_consortium_version', 'version >= 1')
// Kinds of index that the generator cannot write; without these lines it would want to drop those of the migration.
@Index('ix_consortium_audiences', { synchronize: false })
@Index('ix_consortium_updated', { synchronize: false })
@Index('ix_consortium_project', ['projectId'])
@Index('ix_consortium_lead_organisation', ['leadOrganisationId'])
export class ConsortiumEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consortium' })
  id!: string;

  @Column('text')
  key!: string;

  @Column('text')
  title!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  field!: DesignFieldKey;

  @Column('text', { array: true })
  lands!: string[];

  @Column('text', { array: true })
  kreise!: string[];

  @Column('text')
  status!: ConsortiumStatus;

  @Column('uuid', { name: 'project_id', nullable: true })
  projectId!: string | null;

  @Column('uuid', { name: 'lead_organisation_id' })
  leadOrganisationId!: string;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
