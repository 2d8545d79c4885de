import type { LinkCheck, LinkFailure } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.link_check`. */
@Entity({ schema: 'projects', name: 'link_check' })
@Check('ck_link_check_failure', `failure in ('unreachable', 'too_slow', 'not_allowed')`)
@Check('ck_link_check_since', `(failure is null) = (failing_since is null)`)
export class LinkCheckEntity implements LinkCheck {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_link_check' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_link_check_project', onDelete: 'CASCADE' })
  projectId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_link_check' })
  url!: string;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;

  @Column('text', { nullable: true })
  failure!: LinkFailure | null;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince!: Date | null;
}
