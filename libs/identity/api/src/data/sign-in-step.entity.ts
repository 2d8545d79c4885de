import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity({ schema: 'identity', name: 'sign_in_step' })
@Unique('uq_sign_in_step_token_hash', ['tokenHash'])
@Check('ck_sign_in_step_token_hash', 'octet_length(token_hash) = 32')
@Index('ix_sign_in_step_account', ['accountId'])
export class SignInStepEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_step' })
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountEntity, { name: 'fk_sign_in_step_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column('smallint', { default: 0 })
  failures!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
