import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'sign_in_attempt' })
@Index('ix_sign_in_attempt_email', ['emailHash', 'occurredAt'])
@Index('ix_sign_in_attempt_address', ['addressHash', 'occurredAt'])
export class SignInAttemptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_attempt' })
  id!: string;

  @Column('bytea', { name: 'email_hash' })
  emailHash!: Buffer;

  @Column('bytea', { name: 'address_hash' })
  addressHash!: Buffer;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
