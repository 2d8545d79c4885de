import type { Locale } from '@allmende/identity-core';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'identity', name: 'account' })
@Unique('uq_account_email', ['email'])
@Check('ck_account_locale', `locale in ('de', 'en')`)
@Check('ck_account_demo_password', 'demo_password is null or demo')
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id!: string;

  @Column('citext')
  email!: string;

  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash!: string | null;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  locale!: Locale;

  @Column('text', { name: 'job_title', nullable: true })
  jobTitle!: string | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @Column('text', { name: 'demo_password', nullable: true, select: false })
  demoPassword!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'email_verified_at', nullable: true })
  emailVerifiedAt!: Date | null;
}
