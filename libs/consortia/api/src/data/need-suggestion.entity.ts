import type { Consent, NeedSuggestionStatus } from '@allmende/consortia-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConsortiumEntity } from './consortium.entity.js';
import { NeedEntity } from './need.entity.js';

/** A row of `consortia.need_suggestion`. */
@Entity({ schema: 'consortia', name: 'need_suggestion' })
@Check('ck_need_suggestion_region', `region ~ '^([0-9]{2}|[0-9]{5})$'`)
@Check('ck_need_suggestion_status', `status in ('open', 'proposed', 'lapsed')`)
@Index('ix_need_suggestion_region', ['region', 'status'])
@Index('ix_need_suggestion_consortium', ['consortiumId'])
export class NeedSuggestionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_need_suggestion' })
  id!: string;

  @Column('text')
  region!: string;

  @Column('text')
  field!: DesignFieldKey;

  @Column('text')
  status!: NeedSuggestionStatus;

  @Column('uuid', { name: 'consortium_id', nullable: true })
  @ForeignKey(() => ConsortiumEntity, { name: 'fk_need_suggestion_consortium', onDelete: 'SET NULL' })
  consortiumId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** A row of `consortia.suggested_need`: one need of a suggestion and whether its owner agrees to be named. */
@Entity({ schema: 'consortia', name: 'suggested_need' })
@Check('ck_suggested_need_consent', `consent in ('not_asked', 'asked', 'given', 'refused', 'withdrawn')`)
@Check('ck_suggested_need_asked', `(consent = 'not_asked') = (asked_at is null)`)
@Index('ix_suggested_need_need', ['needId'])
export class SuggestedNeedEntity {
  @PrimaryColumn('uuid', { name: 'suggestion_id', primaryKeyConstraintName: 'pk_suggested_need' })
  @ForeignKey(() => NeedSuggestionEntity, { name: 'fk_suggested_need_suggestion', onDelete: 'CASCADE' })
  suggestionId!: string;

  @PrimaryColumn('uuid', { name: 'need_id', primaryKeyConstraintName: 'pk_suggested_need' })
  @ForeignKey(() => NeedEntity, { name: 'fk_suggested_need_need', onDelete: 'CASCADE' })
  needId!: string;

  @Column('text')
  consent!: Consent;

  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt!: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
