import type { DiscountRate } from '@allmende/projects-core';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `projects.discount_rate`; written by migrations alone. */
@Entity({ schema: 'projects', name: 'discount_rate' })
@Check('ck_discount_rate_rate', `rate > 0 and rate <= 2000`)
@Check('ck_discount_rate_source', `source <> '' and source_url ~ '^https?://'`)
export class DiscountRateEntity implements DiscountRate {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_discount_rate' })
  key!: string;

  @Column('integer')
  rate!: number;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('boolean')
  superseded!: boolean;

  @Column('text')
  source!: string;

  @Column('text', { name: 'source_url' })
  sourceUrl!: string;

  @Column('date', { name: 'checked_on' })
  checkedOn!: string;
}
