import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProviderIdentityEntity } from './provider-identity.entity.js';
import { SessionEntity } from './session.entity.js';

@Entity({ schema: 'identity', name: 'provider_session' })
@Index('ix_provider_session_identity', ['identityId'])
export class ProviderSessionEntity {
  @PrimaryColumn('uuid', { name: 'session_id', primaryKeyConstraintName: 'pk_provider_session' })
  @ForeignKey(() => SessionEntity, { name: 'fk_provider_session_session', onDelete: 'CASCADE' })
  sessionId!: string;

  @Column('uuid', { name: 'identity_id' })
  @ForeignKey(() => ProviderIdentityEntity, { name: 'fk_provider_session_identity', onDelete: 'CASCADE' })
  identityId!: string;

  @Column('text')
  provider!: string;

  @Column('bytea', { name: 'sealed_id_token' })
  sealedIdToken!: Buffer;
}
