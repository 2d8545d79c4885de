import type { NetworkRole } from '@allmende/platform-core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { ProviderIdentityEntity } from './provider-identity.entity.js';

@Entity({ schema: 'identity', name: 'network_role' })
@Check('ck_network_role_role', `role in ('editor', 'programme_editor', 'monitor', 'administrator')`)
export class NetworkRoleEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_network_role' })
  @ForeignKey(() => AccountEntity, { name: 'fk_network_role_account', onDelete: 'CASCADE' })
  accountId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_network_role' })
  role!: NetworkRole;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** The identity at a provider the role came with; null when somebody gave it by hand. */
  @Column('uuid', { name: 'provider_identity_id', nullable: true })
  @ForeignKey(() => ProviderIdentityEntity, {
    name: 'fk_network_role_provider_identity',
    onDelete: 'CASCADE',
  })
  providerIdentityId!: string | null;
}
