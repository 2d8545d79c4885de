import type { Approval, ApprovalStatus } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.approval`; its indexes stand in the migration alone. */
@Entity({ schema: 'projects', name: 'approval' })
@Index('uq_approval_waiting', { synchronize: false })
@Index('ix_approval_project', { synchronize: false })
@Check('ck_approval_status', `status in ('waiting', 'approved', 'sent_back', 'taken_back')`)
@Check('ck_approval_decided', `(status = 'waiting') = (decided_at is null)`)
@Check('ck_approval_reason', `(status = 'sent_back') = (reason <> '')`)
export class ApprovalEntity implements Approval {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_approval' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_approval_project', onDelete: 'CASCADE' })
  projectId!: string;

  @Column('uuid', { name: 'handed_in_by' })
  handedInBy!: string;

  @Column('timestamptz', { name: 'handed_in_at' })
  handedInAt!: Date;

  @Column('integer')
  version!: number;

  @Column('text')
  status!: ApprovalStatus;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
