import { EVIDENCE_STATUSES, EVIDENCE_TYPES, type EvidenceRecord } from '@allmende/gate-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SystemVersionEntity } from './system-version.entity.js';

const quoted = (keys: readonly string[]): string => keys.map((key) => `'${key}'`).join(', ');

/** A row of `gate.evidence_record`; its keys to other domains and its indexes stand in the migration alone. */
@Entity({ schema: 'gate', name: 'evidence_record' })
@Index('uq_evidence_record_type', { synchronize: false })
@Index('ix_evidence_record_expiry', { synchronize: false })
@Check('ck_evidence_record_type', `type in (${quoted(EVIDENCE_TYPES)})`)
@Check(
  'ck_evidence_record_status',
  `status in (${quoted(EVIDENCE_STATUSES.filter((status) => status !== 'missing'))})`,
)
@Check('ck_evidence_record_met', `status <> 'met' or (reviewer_id is not null and accepted_at is not null)`)
@Check(
  'ck_evidence_record_four_eyes',
  `type = 'release_decision' or status not in ('accepted', 'met', 'not_met') or not reviewer_id = any (author_ids)`,
)
@Check('ck_evidence_record_version', `version > 0`)
export class EvidenceRecordEntity implements EvidenceRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence_record' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  type!: EvidenceRecord['type'];

  @Column('uuid', { name: 'version_id', nullable: true })
  @ForeignKey(() => SystemVersionEntity, { name: 'fk_evidence_record_version', onDelete: 'CASCADE' })
  versionId!: string | null;

  @Column('text')
  status!: EvidenceRecord['status'];

  @Column('jsonb')
  content!: object;

  @Column('uuid', { name: 'author_ids', array: true })
  authorIds!: string[];

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column('text')
  reason!: string;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('uuid', { name: 'reuse_of', nullable: true })
  reuseOf!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt!: Date;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
}
