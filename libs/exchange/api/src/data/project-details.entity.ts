import type { ExchangeDetails } from '@allmende/exchange-core';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `exchange.project_details`; its foreign key stands in the migration alone, as it crosses domains. */
@Entity({ schema: 'exchange', name: 'project_details' })
@Check('ck_project_details_version', `version > 0`)
export class ProjectDetailsEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_project_details' })
  projectId!: string;

  @Column('jsonb')
  details!: ExchangeDetails;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
