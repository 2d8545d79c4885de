import type {
  ErrorReport,
  ReportKind,
  ReportLocale,
  ReportPart,
  ReportStatus,
} from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.error_report`; its indexes stand in the migration alone. */
@Entity({ schema: 'projects', name: 'error_report' })
@Index('ix_error_report_project', { synchronize: false })
@Index('ix_error_report_open', { synchronize: false })
@Check('ck_error_report_kind', `kind in ('error', 'correction')`)
@Check('ck_error_report_locale', `locale in ('de', 'en')`)
@Check(
  'ck_error_report_part',
  `part in (
    'description', 'value_promise', 'state', 'reuse', 'figures', 'evidence', 'files', 'links', 'contact', 'other'
  )`,
)
@Check('ck_error_report_status', `status in ('open', 'corrected', 'no_error')`)
@Check('ck_error_report_answered', `(status = 'open') = (answered_at is null)`)
@Check('ck_error_report_mail', `mail is null or (reported_by is null and status = 'open')`)
export class ErrorReportEntity implements ErrorReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_error_report' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_error_report_project', onDelete: 'CASCADE' })
  projectId!: string;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  part!: ReportPart;

  @Column('text')
  wrong!: string;

  @Column('text')
  instead!: string;

  @Column('uuid', { name: 'reported_by', nullable: true })
  reportedBy!: string | null;

  @Column('text', { nullable: true })
  mail!: string | null;

  @Column('text')
  locale!: ReportLocale;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt!: Date;

  @Column('timestamptz', { name: 'overdue_told_at', nullable: true })
  overdueToldAt!: Date | null;

  @Column('text')
  status!: ReportStatus;

  @Column('text')
  answer!: string;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
