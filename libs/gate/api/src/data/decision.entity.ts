import type {
  DecidedOutcome,
  DecisionOccasion,
  DecisionSnapshot,
  GateStep,
  SuspensionCause,
} from '@allmende/gate-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of `gate.decision`, which the database neither changes nor deletes. */
@Entity({ schema: 'gate', name: 'decision' })
@Index('ix_decision_use', { synchronize: false })
@Check('ck_decision_occasion', `occasion in ('release', 'entry', 'suspension')`)
@Check('ck_decision_step', `step in ('pilot', 'operation')`)
@Check(
  'ck_decision_cause',
  `cause in ('inputs', 'record', 'version', 'expiry', 'override', 'milestone', 'pool')
    and occasion = 'suspension' or cause is null and occasion <> 'suspension'`,
)
export class DecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_decision' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  occasion!: DecisionOccasion;

  @Column('text', { name: 'step' })
  to!: GateStep;

  @Column('text', { nullable: true })
  cause!: SuspensionCause | null;

  @Column('text', { name: 'rule_set' })
  ruleSet!: string;

  @Column('text', { name: 'milestones_edition' })
  milestonesEdition!: string;

  @Column('jsonb')
  snapshot!: DecisionSnapshot;

  @Column('jsonb')
  outcome!: DecidedOutcome;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  /** Written by the database, over everything else in the row. */
  @Column({ type: 'text', insert: false })
  seal!: string;
}
