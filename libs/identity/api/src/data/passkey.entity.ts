import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity({ schema: 'identity', name: 'passkey' })
@Unique('uq_passkey_credential_id', ['credentialId'])
@Check('ck_passkey_name', 'char_length(name) between 1 and 60')
@Index('ix_passkey_account', ['accountId'])
export class PasskeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_passkey' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'fk_passkey_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'credential_id' })
  credentialId!: string;

  @Column('bytea', { name: 'public_key' })
  publicKey!: Buffer;

  @Column('bigint')
  counter!: string;

  @Column('text', { array: true })
  transports!: string[];

  @Column('boolean')
  synced!: boolean;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
