import type { Locale } from '@allmende/identity-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'identity', name: 'sign_up' })
@Unique('uq_sign_up_token_hash', ['tokenHash'])
@Check('ck_sign_up_token_hash', 'octet_length(token_hash) = 32')
@Check('ck_sign_up_locale', `locale in ('de', 'en')`)
@Index('ix_sign_up_email', ['email', 'createdAt'])
export class SignUpEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_up' })
  id!: string;

  @Column('citext')
  email!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  locale!: Locale;

  @Column('text', { name: 'password_hash', select: false })
  passwordHash!: string;

  @Column('text', { nullable: true })
  back!: string | null;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
