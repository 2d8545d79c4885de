import type { SessionFactor } from '@allmende/platform-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity({ schema: 'identity', name: 'session' })
@Unique('uq_session_token_hash', ['tokenHash'])
@Check('ck_session_token_hash', 'octet_length(token_hash) = 32')
@Unique('uq_session_previous_token_hash', ['previousTokenHash'])
@Check('ck_session_privileges', 'octet_length(privileges) = 32')
@Check('ck_session_previous_token_hash', 'octet_length(previous_token_hash) = 32')
@Check('ck_session_renewal', '(previous_token_hash is null) = (renewed_at is null)')
@Check('ck_session_factor', `factor in ('password', 'second_factor', 'provider')`)
@Index('ix_session_account', ['accountId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'fk_session_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('text')
  factor!: SessionFactor;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt!: Date;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent!: string | null;

  @Column('bytea', { nullable: true })
  privileges!: Buffer | null;

  @Column('bytea', { name: 'previous_token_hash', nullable: true })
  previousTokenHash!: Buffer | null;

  @Column('timestamptz', { name: 'renewed_at', nullable: true })
  renewedAt!: Date | null;
}
