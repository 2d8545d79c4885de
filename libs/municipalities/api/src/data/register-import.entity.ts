import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'municipalities', name: 'register_import' })
@Check('ck_register_import_kind', `kind in ('snapshot', 'file', 'demo_loaded', 'demo_removed')`)
@Check('ck_register_import_state', `(state_date is not null) = (kind in ('snapshot', 'file'))`)
export class RegisterImportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_register_import' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'state_date', type: 'date', nullable: true })
  @Index('ix_register_import_state')
  stateDate!: string | null;

  @Column({ type: 'jsonb' })
  report!: object;

  @Column({ name: 'imported_at', type: 'timestamptz' })
  importedAt!: Date;
}
