import type { FileLicence, ProjectFile, ProjectFileKind } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.project_file`. */
@Entity({ schema: 'projects', name: 'project_file' })
@Unique('uq_project_file_file', ['fileId'])
@Index('ix_project_file_project', { synchronize: false })
@Check('ck_project_file_kind', `kind in ('image', 'document')`)
@Check('ck_project_file_title', `title <> ''`)
@Check('ck_project_file_alt', `(kind = 'image') = (alt <> '')`)
@Check(
  'ck_project_file_licence',
  `licence in ('CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'DL-DE-BY-2.0', 'all-rights-reserved')`,
)
export class ProjectFileEntity implements ProjectFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project_file' })
  id!: string;

  @Column('uuid', { name: 'project_id' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_project_file_project', onDelete: 'CASCADE' })
  projectId!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('text')
  kind!: ProjectFileKind;

  @Column('text')
  title!: string;

  @Column('text')
  alt!: string;

  @Column('text')
  licence!: FileLicence;

  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
