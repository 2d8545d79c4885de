import type { CollectionEntry } from '@allmende/discovery-core';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CollectionEntity } from './collection.entity.js';

/** A row of `discovery.collection_entry`; the foreign key to the project stands in the migration alone. */
@Entity({ schema: 'discovery', name: 'collection_entry' })
@Unique('uq_collection_entry_project', ['collectionId', 'projectId'])
@Index('ix_collection_entry_project', ['projectId'])
export class CollectionEntryEntity implements CollectionEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection_entry' })
  id!: string;

  @Column('uuid', { name: 'collection_id' })
  @ForeignKey(() => CollectionEntity, { name: 'fk_collection_entry_collection', onDelete: 'CASCADE' })
  collectionId!: string;

  @Column('uuid', { name: 'project_id' })
  projectId!: string;

  @Column('text')
  note!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  @Column('integer')
  position!: number;
}
