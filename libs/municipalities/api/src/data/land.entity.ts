import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'municipalities', name: 'land' })
@Check('ck_land_key', `key ~ '^[0-9]{2}$'`)
@Check('ck_land_demo', `demo = (key = '99')`)
export class LandEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_land' })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
