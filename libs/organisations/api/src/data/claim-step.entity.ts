import type { ClaimStatus, VerificationMeans } from '@allmende/organisations-core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';

@Entity({ schema: 'organisations', name: 'claim_step' })
@Check('ck_claim_step_status', `status in ('claimed', 'verified', 'rejected', 'withdrawn')`)
@Check('ck_claim_step_means', `means in ('mail_domain', 'letter', 'editor')`)
@Check('ck_claim_step_means_of_verified', `(status = 'verified') = (means is not null)`)
@Index('ix_claim_step_claim', ['claimId', 'occurredAt'])
export class ClaimStepEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claim_step' })
  id!: string;

  @Column('uuid', { name: 'claim_id' })
  @ForeignKey(() => ClaimEntity, { name: 'fk_claim_step_claim', onDelete: 'CASCADE' })
  claimId!: string;

  @Column('text')
  status!: ClaimStatus;

  @Column('text', { nullable: true })
  means!: VerificationMeans | null;

  @Column('text')
  reason!: string;

  @Column('text')
  evidence!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
