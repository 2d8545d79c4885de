import type { Collection, CollectionScope } from '@allmende/discovery-core';
import type { Audience } from '@allmende/platform-core';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A row of `discovery.collection`; foreign keys to other domains and partial indexes stand in the migration alone. */
@Entity({ schema: 'discovery', name: 'collection' })
@Unique('uq_collection_key', ['key'])
@Check('ck_collection_scope', `scope in ('personal', 'organisation', 'public')`)
@Check(
  'ck_collection_owner',
  `(scope = 'personal') = (owner_account_id is not null) and (scope = 'organisation') = (organisation_id is not null)`,
)
@Check('ck_collection_version', 'version > 0')
@Index('ix_collection_account', { synchronize: false })
@Index('ix_collection_organisation', { synchronize: false })
@Index('ix_collection_public', { synchronize: false })
@Index('ix_collection_deleted', { synchronize: false })
export class CollectionEntity implements Omit<Collection, 'entries'> {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_collection' })
  id!: string;

  @Column('text')
  key!: string;

  @Column('text')
  scope!: CollectionScope;

  @Column('uuid', { name: 'owner_account_id', nullable: true })
  ownerAccountId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { array: true })
  audiences!: Audience[];

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}
