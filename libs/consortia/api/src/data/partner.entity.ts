import type { ConsortiumRole } from '@allmende/consortia-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConsortiumEntity } from './consortium.entity.js';

@Entity({ schema: 'consortia', name: 'partner' })
@Check('ck_partner_role', `role in ('lead', 'partner', 'associated', 'subcontractor', 'observer')`)
// The generator compares the text of a partial index with PostgreSQL's own spelling and would always see a change.
@Index('uq_partner_one_lead', { synchronize: false })
@Index('ix_partner_organisation', ['organisationId'])
export class PartnerEntity {
  @PrimaryColumn('uuid', { name: 'consortium_id', primaryKeyConstraintName: 'pk_partner' })
  @ForeignKey(() => ConsortiumEntity, { name: 'fk_partner_consortium', onDelete: 'CASCADE' })
  consortiumId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_partner' })
  organisationId!: string;

  @Column('text')
  role!: ConsortiumRole;

  @Column('timestamptz')
  since!: Date;
}
