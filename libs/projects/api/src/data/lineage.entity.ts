import type { LineageKind, LineageLink } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.lineage`. */
@Entity({ schema: 'projects', name: 'lineage' })
@Check('ck_lineage_kind', `kind in ('variant', 'based_on')`)
@Check('ck_lineage_itself', 'child_id <> parent_id')
export class LineageEntity implements LineageLink {
  @PrimaryColumn('uuid', { name: 'child_id', primaryKeyConstraintName: 'pk_lineage' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_lineage_child', onDelete: 'CASCADE' })
  childId!: string;

  @PrimaryColumn('uuid', { name: 'parent_id', primaryKeyConstraintName: 'pk_lineage' })
  @Index('ix_lineage_parent')
  @ForeignKey(() => ProjectEntity, { name: 'fk_lineage_parent', onDelete: 'CASCADE' })
  parentId!: string;

  @Column('text')
  kind!: LineageKind;

  @Column('text')
  changes!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
