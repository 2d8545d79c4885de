import type { OrganisationKind } from '@allmende/identity-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'identity', name: 'organisation' })
@Unique('uq_organisation_ags', ['ags'])
@Check(
  'ck_organisation_kind',
  `kind in ('municipality', 'district', 'association', 'state', 'federation', 'provider', 'research', 'civil_society', 'company', 'network')`,
)
@Check('ck_organisation_ags', `ags ~ '^[0-9]{8}$'`)
@Check('ck_organisation_ags_of_municipality', `(kind = 'municipality') = (ags is not null)`)
@Index('ix_organisation_name', { synchronize: false })
@Index('ix_organisation_name_fold', { synchronize: false })
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisation' })
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_fold' })
  nameFold!: string;

  @Column('char', { length: 8, nullable: true })
  ags!: string | null;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @Column('citext', { nullable: true })
  mailbox!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
