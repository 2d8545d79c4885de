import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssociationEntity } from './association.entity.js';
import { DistrictEntity } from './district.entity.js';
import { LandEntity } from './land.entity.js';

@Entity({ schema: 'municipalities', name: 'municipality' })
@Check('ck_municipality_ags', `ags ~ '^[0-9]{8}$' and left(ags, 2) = land_key`)
@Check('ck_municipality_ars', `ars ~ '^[0-9]{12}$'`)
@Check(
  'ck_municipality_kind',
  `kind in ('market', 'independent_city', 'urban_district', 'town', 'municipality',
    'unincorporated_inhabited', 'unincorporated_uninhabited', 'large_district_town')`,
)
@Check('ck_municipality_figures', 'population >= 0 and area_ha >= 0')
@Check('ck_municipality_point', '(lat is null) = (lon is null)')
@Check('ck_municipality_urbanisation', 'urbanisation between 1 and 3')
@Check('ck_municipality_successor', 'successor_ags is null or valid_to is not null')
// The generator cannot write a trigram index; without this line it would want to drop the one of the migration.
@Index('ix_municipality_name_trigram', { synchronize: false })
export class MunicipalityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_municipality' })
  ags!: string;

  @Column({ type: 'text' })
  ars!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'name_suffix', type: 'text', nullable: true })
  nameSuffix!: string | null;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'is_municipality', type: 'boolean' })
  isMunicipality!: boolean;

  @Column({ name: 'land_key', type: 'text' })
  @Index('ix_municipality_land')
  @ForeignKey(() => LandEntity, { name: 'fk_municipality_land' })
  landKey!: string;

  @Column({ name: 'district_key', type: 'text', nullable: true })
  @Index('ix_municipality_district')
  @ForeignKey(() => DistrictEntity, { name: 'fk_municipality_district' })
  districtKey!: string | null;

  @Column({ name: 'association_key', type: 'text', nullable: true })
  @Index('ix_municipality_association')
  @ForeignKey(() => AssociationEntity, { name: 'fk_municipality_association' })
  associationKey!: string | null;

  @Column({ type: 'integer' })
  population!: number;

  @Column({ name: 'area_ha', type: 'integer' })
  areaHectares!: number;

  @Column({ type: 'text', nullable: true })
  postcode!: string | null;

  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon!: number | null;

  @Column({ name: 'point_estimated', type: 'boolean', default: false })
  pointEstimated!: boolean;

  @Column({ type: 'smallint', nullable: true })
  urbanisation!: number | null;

  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ name: 'successor_ags', type: 'text', nullable: true })
  @Index('ix_municipality_successor')
  @ForeignKey(() => MunicipalityEntity, { name: 'fk_municipality_successor' })
  successorAgs!: string | null;
}
