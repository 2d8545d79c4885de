import type {
  ContentField,
  ProjectContent,
  PublishedVersion,
  VersionOccasion,
} from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.published_version`. */
@Entity({ schema: 'projects', name: 'published_version' })
@Check('ck_published_version_number', `number > 0`)
@Check('ck_published_version_occasion', `occasion in ('published', 'revised')`)
export class PublishedVersionEntity implements PublishedVersion {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_published_version' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_published_version_project', onDelete: 'CASCADE' })
  projectId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_published_version' })
  number!: number;

  @Column('text')
  occasion!: VersionOccasion;

  @Column('boolean', { name: 'second_pair' })
  secondPair!: boolean;

  @Column('text', { array: true })
  changed!: ContentField[];

  @Column('jsonb')
  content!: ProjectContent;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
