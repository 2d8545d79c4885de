import type { ContentReview } from '@allmende/projects-core';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.content_review`. */
@Entity({ schema: 'projects', name: 'content_review' })
export class ContentReviewEntity implements ContentReview {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_content_review' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_content_review_project', onDelete: 'CASCADE' })
  projectId!: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt!: Date;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;
}
