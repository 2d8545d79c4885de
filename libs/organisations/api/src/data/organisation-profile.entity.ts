import type { ProfileContent } from '@allmende/organisations-core';
import type { Audience } from '@allmende/platform-core';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `organisations.profile`. */
@Entity({ schema: 'organisations', name: 'profile' })
@Check('ck_profile_version', 'version > 0')
export class OrganisationProfileEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_profile' })
  organisationId!: string;

  @Column('jsonb')
  content!: ProfileContent;

  @Column('text', { name: 'procedure_names', array: true })
  procedureNames!: string[];

  @Column('text', { name: 'provider_name' })
  providerName!: string;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
