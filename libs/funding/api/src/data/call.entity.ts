import type { CallForm, CallStatus, DeadlineKind, FundingTerms } from '@allmende/funding-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'funding', name: 'call' })
export class CallEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  status!: CallStatus;

  @Column('integer')
  version!: number;

  @Column('integer')
  stages!: 1 | 2;

  @Column('jsonb')
  terms!: FundingTerms;

  @Column('text', { name: 'deadline_kind' })
  deadlineKind!: DeadlineKind;

  @Column('text', { name: 'deadline_local_date' })
  deadlineLocalDate!: string;

  @Column('text', { name: 'deadline_local_time' })
  deadlineLocalTime!: string;

  @Column('timestamptz', { name: 'deadline_ends_at' })
  deadlineEndsAt!: Date;

  @Column('text', { array: true })
  fields!: DesignFieldKey[];

  @Column('text', { array: true })
  lands!: string[];

  @Column('jsonb')
  form!: CallForm;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
