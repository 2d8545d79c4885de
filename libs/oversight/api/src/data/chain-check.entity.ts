import type { ChainFinding } from '@allmende/oversight-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'oversight', name: 'chain_check' })
@Check('ck_chain_check_mark', '(day is null) = (sequence is null) and (day is null) = (hash is null)')
@Index('ix_chain_check_time', ['checkedAt'])
export class ChainCheckEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_chain_check' })
  id!: string;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;

  @Column('integer')
  events!: number;

  @Column('integer')
  findings!: number;

  @Column('jsonb')
  named!: readonly ChainFinding[];

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('integer', { nullable: true })
  sequence!: number | null;

  @Column('text', { nullable: true })
  hash!: string | null;
}
