import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'oversight', name: 'day_seal' })
export class DaySealEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_day_seal' })
  day!: string;

  @Column('integer')
  entries!: number;

  @Column('text', { name: 'last_hash' })
  lastHash!: string;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;

  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;
}
