import type { MailDomain } from '@allmende/organisations-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'mail_domain' })
@Check('ck_mail_domain_domain', `domain = lower(domain) and domain ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$'`)
@Check('ck_mail_domain_ags', `ags ~ '^[0-9]{8}$'`)
@Check(
  'ck_mail_domain_kind',
  `kind in ('district', 'association', 'state', 'federation', 'provider', 'research', 'civil_society', 'company')`,
)
@Check('ck_mail_domain_one_target', 'num_nonnulls(ags, organisation_id, kind) = 1')
// Over an expression, which the generator cannot say.
@Index('uq_mail_domain_target', { synchronize: false })
@Index('ix_mail_domain_ags', ['ags'])
export class MailDomainEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mail_domain' })
  id!: string;

  @Column('text')
  domain!: string;

  @Column('boolean')
  subdomains!: boolean;

  @Column('text', { nullable: true })
  ags!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { nullable: true })
  kind!: MailDomain['kind'];

  @Column('text')
  source!: string;

  @Column('date', { name: 'checked_on' })
  checkedOn!: string;

  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
