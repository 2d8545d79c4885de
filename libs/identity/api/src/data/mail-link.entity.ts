import type { MailLink } from '@allmende/identity-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity({ schema: 'identity', name: 'mail_link' })
@Unique('uq_mail_link_token_hash', ['tokenHash'])
@Check('ck_mail_link_token_hash', 'octet_length(token_hash) = 32')
@Check('ck_mail_link_purpose', `purpose in ('reset_password', 'prove_email')`)
@Index('ix_mail_link_account', ['accountId'])
@Index('ix_mail_link_email', ['email'])
export class MailLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mail_link' })
  id!: string;

  @Column('text')
  purpose!: MailLink['purpose'];

  @Column('uuid', { name: 'account_id', nullable: true })
  @ForeignKey(() => AccountEntity, { name: 'fk_mail_link_account', onDelete: 'CASCADE' })
  accountId!: string | null;

  @Column('citext')
  email!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
