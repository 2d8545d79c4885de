import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DistrictEntity } from './district.entity.js';

@Entity({ schema: 'municipalities', name: 'association' })
@Check('ck_association_key', `key ~ '^[0-9]{9}$' and left(key, 5) = district_key`)
@Check(
  'ck_association_kind',
  `kind in ('amt', 'joint_municipality', 'collective_municipality', 'administrative_community',
    'parish_community', 'administrative_association', 'fulfilling_municipality')`,
)
export class AssociationEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_association' })
  key!: string;

  @Column({ name: 'district_key', type: 'text' })
  @Index('ix_association_district')
  @ForeignKey(() => DistrictEntity, { name: 'fk_association_district' })
  districtKey!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
