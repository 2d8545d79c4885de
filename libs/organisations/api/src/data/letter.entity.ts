import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';

@Entity({ schema: 'organisations', name: 'letter' })
@Check('ck_letter_code_hash', 'octet_length(code_hash) = 32')
@Check('ck_letter_attempts', 'attempts between 0 and 5')
@Check('ck_letter_expires', 'expires_at > ordered_at')
@Index('ix_letter_claim', ['claimId', 'orderedAt'])
export class LetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_letter' })
  id!: string;

  @Column('uuid', { name: 'claim_id' })
  @ForeignKey(() => ClaimEntity, { name: 'fk_letter_claim', onDelete: 'CASCADE' })
  claimId!: string;

  @Column('bytea', { name: 'code_hash', select: false })
  codeHash!: Buffer;

  @Column('text')
  address!: string;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('uuid', { name: 'ordered_by', nullable: true })
  orderedBy!: string | null;

  @Column('timestamptz', { name: 'ordered_at' })
  orderedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
