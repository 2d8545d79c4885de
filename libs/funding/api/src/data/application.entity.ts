import type { ApplicationStatus, Budget } from '@allmende/funding-core';
import type { Audience } from '@allmende/platform-core';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Index('ix_application_lead', ['leadOrganisationId'])
@Index('ix_application_consortium', ['consortiumId'])
@Entity({ schema: 'funding', name: 'application' })
export class ApplicationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('uuid', { name: 'call_id' })
  callId!: string;

  @Column('integer', { name: 'call_version' })
  callVersion!: number;

  @Column('uuid', { name: 'consortium_id' })
  consortiumId!: string;

  @Column('uuid', { name: 'lead_organisation_id' })
  leadOrganisationId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  status!: ApplicationStatus;

  @Column('jsonb')
  budget!: Budget;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}

@Entity({ schema: 'funding', name: 'section_answers' })
export class SectionAnswersEntity {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('text', { name: 'section_key' })
  sectionKey!: string;

  @Column('jsonb')
  answers!: Record<string, string>;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('uuid', { name: 'saved_by' })
  savedBy!: string;
}

@Entity({ schema: 'funding', name: 'submission' })
export class SubmissionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  stage!: 'sketch' | 'application';

  @Column('text')
  canonical!: string;

  @Column('text')
  sha256!: string;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('uuid', { name: 'submitted_by' })
  submittedBy!: string;
}
