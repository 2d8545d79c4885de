import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'oversight', name: 'sealed_event' })
@Unique('uq_sealed_event_event', ['eventId'])
@Check('ck_sealed_event_sequence', 'sequence > 0')
export class SealedEventEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_sealed_event' })
  day!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_sealed_event' })
  sequence!: number;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;

  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;
}
