import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LandEntity } from './land.entity.js';

@Entity({ schema: 'municipalities', name: 'district' })
@Check('ck_district_key', `key ~ '^[0-9]{5}$' and left(key, 2) = land_key`)
@Check(
  'ck_district_kind',
  `kind in ('independent_city', 'urban_district', 'district', 'rural_district', 'regional_association')`,
)
export class DistrictEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_district' })
  key!: string;

  @Column({ name: 'land_key', type: 'text' })
  @Index('ix_district_land')
  @ForeignKey(() => LandEntity, { name: 'fk_district_land' })
  landKey!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
