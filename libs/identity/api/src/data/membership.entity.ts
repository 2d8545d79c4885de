import type { OrganisationRole } from '@allmende/platform-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { ProviderIdentityEntity } from './provider-identity.entity.js';

@Entity({ schema: 'identity', name: 'membership' })
@Check('ck_membership_role', `role in ('reader', 'author', 'approver', 'coordinator', 'signatory', 'admin')`)
@Index('ix_membership_organisation', ['organisationId'])
@Index('ix_membership_provider_identity', ['providerIdentityId'], {
  where: 'provider_identity_id is not null',
})
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_membership' })
  @ForeignKey(() => AccountEntity, { name: 'fk_membership_account', onDelete: 'CASCADE' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_membership' })
  @ForeignKey(() => OrganisationEntity, { name: 'fk_membership_organisation', onDelete: 'CASCADE' })
  organisationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_membership' })
  role!: OrganisationRole;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** The identity at a provider the role came with; null when somebody gave it by hand. */
  @Column('uuid', { name: 'provider_identity_id', nullable: true })
  @ForeignKey(() => ProviderIdentityEntity, {
    name: 'fk_membership_provider_identity',
    onDelete: 'CASCADE',
  })
  providerIdentityId!: string | null;
}
