import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'provider_sign_out' })
@Index('ix_provider_sign_out_expires', ['expiresAt'])
export class ProviderSignOutEntity {
  @PrimaryColumn('bytea', { name: 'ticket_hash', primaryKeyConstraintName: 'pk_provider_sign_out' })
  ticketHash!: Buffer;

  @Column('text')
  provider!: string;

  @Column('bytea', { name: 'sealed_id_token', nullable: true })
  sealedIdToken!: Buffer | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
