import type { ClaimStatus } from '@allmende/organisations-core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'claim' })
@Check('ck_claim_status', `status in ('claimed', 'verified', 'rejected', 'withdrawn')`)
@Check('ck_claim_district', `district_key ~ '^[0-9]{5}$'`)
@Check('ck_claim_version', 'version > 0')
@Check('ck_claim_imprint', 'char_length(imprint_url) between 1 and 500')
// The generator compares the text of a partial index with PostgreSQL's own spelling and would always see a change.
@Index('uq_claim_living', { synchronize: false })
@Index('uq_claim_district', { synchronize: false })
@Index('ix_claim_queue', ['status', 'createdAt', 'id'])
@Index('uq_claim_proof_file', ['proofFileId'], { unique: true })
@Index('ix_claim_claimant', ['claimantId'])
export class ClaimEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claim' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'claimant_id', nullable: true })
  claimantId!: string | null;

  @Column('char', { name: 'district_key', length: 5, nullable: true })
  districtKey!: string | null;

  @Column('text')
  status!: ClaimStatus;

  @Column('text')
  statement!: string;

  @Column('uuid', { name: 'proof_file_id', nullable: true })
  proofFileId!: string | null;

  @Column('text', { name: 'imprint_url', nullable: true })
  imprintUrl!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
