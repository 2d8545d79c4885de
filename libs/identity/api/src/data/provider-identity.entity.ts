import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity({ schema: 'identity', name: 'provider_identity' })
@Unique('uq_provider_identity_subject', ['issuer', 'subject'])
@Index('ix_provider_identity_account', ['accountId'])
export class ProviderIdentityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_provider_identity' })
  id!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'fk_provider_identity_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt!: Date;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;
}
