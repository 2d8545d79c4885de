import type { TokenRole } from '@allmende/identity-core';
import type { TokenScope } from '@allmende/platform-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

@Entity({ schema: 'identity', name: 'api_token' })
@Unique('uq_api_token_hash', ['tokenHash'])
@Check('ck_api_token_hash', 'octet_length(token_hash) = 32')
@Check('ck_api_token_roles', `cardinality(roles) > 0 and roles <@ array['reader', 'author', 'coordinator']`)
@Check('ck_api_token_scopes', `cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'documents']`)
@Check('ck_api_token_expiry', `expires_at > created_at and expires_at <= created_at + interval '366 days'`)
@Index('ix_api_token_account', ['accountId'])
@Index('ix_api_token_organisation', ['organisationId'])
@Index('ix_api_token_expiry', ['expiresAt'])
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_token' })
  id!: string;

  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash!: Buffer;

  @Column('text')
  prefix!: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'fk_api_token_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'fk_api_token_organisation', onDelete: 'CASCADE' })
  organisationId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: TokenRole[];

  @Column('text', { array: true })
  scopes!: TokenScope[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'warned_at', nullable: true })
  warnedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
