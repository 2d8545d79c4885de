import type { LegalMilestone, MilestoneKey, MilestoneStatus } from '@allmende/gate-core';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `gate.legal_milestone`. */
@Entity({ schema: 'gate', name: 'legal_milestone' })
@Check('ck_legal_milestone_status', `status in ('draft', 'adopted', 'in_force')`)
@Check('ck_legal_milestone_day', `status <> 'in_force' or valid_from is not null`)
@Check('ck_legal_milestone_source', `source_url ~ '^https?://'`)
@Check('ck_legal_milestone_version', `version > 0`)
export class LegalMilestoneEntity implements LegalMilestone {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_legal_milestone' })
  key!: MilestoneKey;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('text')
  status!: MilestoneStatus;

  @Column('text', { name: 'source_url' })
  sourceUrl!: string;

  @Column('date', { name: 'checked_on' })
  checkedOn!: string;

  @Column('integer')
  version!: number;
}
