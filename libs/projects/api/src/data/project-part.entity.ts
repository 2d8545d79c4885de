import type { StoredPart } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.project_part`. */
@Entity({ schema: 'projects', name: 'project_part' })
@Check(
  'ck_project_part_part',
  `part in ('economics', 'sustainability', 'evidence', 'data_sheet', 'requirements')`,
)
@Check('ck_project_part_version', `version > 0`)
export class ProjectPartEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_project_part' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_project_part_project', onDelete: 'CASCADE' })
  projectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_project_part' })
  part!: StoredPart;

  @Column('jsonb')
  content!: object;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
