import type { CoOwner } from '@allmende/projects-core';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from './project.entity.js';

/** A row of `projects.co_owner`. */
@Entity({ schema: 'projects', name: 'co_owner' })
export class CoOwnerEntity implements CoOwner {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_co_owner' })
  @ForeignKey(() => ProjectEntity, { name: 'fk_co_owner_project', onDelete: 'CASCADE' })
  projectId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'pk_co_owner' })
  @Index('ix_co_owner_organisation')
  organisationId!: string;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
}
