import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SessionEntity } from './session.entity.js';

/** What a passkey is asked for. */
export type ChallengePurpose = 'sign_in' | 'registration' | 'confirmation';

@Entity({ schema: 'identity', name: 'passkey_challenge' })
@Unique('uq_passkey_challenge_challenge_hash', ['challengeHash'])
@Check('ck_passkey_challenge_purpose', `purpose in ('sign_in', 'registration', 'confirmation')`)
@Check(
  'ck_passkey_challenge_bound',
  `(purpose = 'sign_in') = (browser_hash is not null) and (purpose = 'sign_in') = (session_id is null)`,
)
@Index('ix_passkey_challenge_session', ['sessionId'])
export class PasskeyChallengeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_passkey_challenge' })
  id!: string;

  @Column('bytea', { name: 'challenge_hash' })
  challengeHash!: Buffer;

  @Column('text')
  purpose!: ChallengePurpose;

  @Column('bytea', { name: 'browser_hash', nullable: true })
  browserHash!: Buffer | null;

  @Column('uuid', { name: 'session_id', nullable: true })
  @ForeignKey(() => SessionEntity, { name: 'fk_passkey_challenge_session', onDelete: 'CASCADE' })
  sessionId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
