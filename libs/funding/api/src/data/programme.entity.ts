import type {
  Cumulation,
  EarlyStart,
  FinancingKind,
  FundingInstrument,
  FundingLevel,
} from '@allmende/funding-core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'funding', name: 'programme' })
export class ProgrammeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  funder!: string;

  @Column('text')
  level!: FundingLevel;

  @Column('text')
  instrument!: FundingInstrument;

  @Column('text', { name: 'financing_kind' })
  financingKind!: FinancingKind;

  @Column('text', { name: 'early_start' })
  earlyStart!: EarlyStart;

  @Column('text')
  cumulation!: Cumulation;

  @Column('integer', { name: 'binding_years', nullable: true })
  bindingYears!: number | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl!: string | null;

  @Column('date', { name: 'checked_at', nullable: true })
  checkedAt!: string | null;

  /** Belongs to the invented demo region and goes with it. */
  @Column('boolean')
  demo!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
