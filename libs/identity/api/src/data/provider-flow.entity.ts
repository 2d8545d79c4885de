import type { ProviderPurpose } from '@allmende/identity-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SessionEntity } from './session.entity.js';

@Entity({ schema: 'identity', name: 'provider_flow' })
@Unique('uq_provider_flow_state_hash', ['stateHash'])
@Index('ix_provider_flow_expires', ['expiresAt'])
@Check('ck_provider_flow_purpose', `purpose in ('sign_in', 'link', 'confirm')`)
@Check('ck_provider_flow_session', `(purpose = 'sign_in') = (session_id is null)`)
export class ProviderFlowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_provider_flow' })
  id!: string;

  @Column('bytea', { name: 'state_hash' })
  stateHash!: Buffer;

  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  @Column('text')
  provider!: string;

  @Column('text')
  purpose!: ProviderPurpose;

  @Column('uuid', { name: 'session_id', nullable: true })
  @ForeignKey(() => SessionEntity, { name: 'fk_provider_flow_session', onDelete: 'CASCADE' })
  sessionId!: string | null;

  @Column('text', { name: 'return_to', nullable: true })
  returnTo!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
