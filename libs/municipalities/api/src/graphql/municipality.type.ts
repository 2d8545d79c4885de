import type {
  AssociationKind,
  DistrictKind,
  MunicipalityKind,
  SizeClass,
  Urbanisation,
} from '@allmende/municipalities-core';
import { connectionType } from '@allmende/platform-api';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssociationKindEnum, DistrictKindEnum, MunicipalityKindEnum, SizeClassEnum } from './enums.type.js';

@ObjectType('Land', { description: 'One of the 16 Länder, or the invented demo region.' })
export class LandType {
  @Field(() => ID, { description: 'Two digits; 99 is the demo region.' })
  key!: string;

  @Field(() => String, { description: 'Name in the register.' })
  name!: string;

  @Field(() => Boolean, { description: 'True for the invented demo region.' })
  demo!: boolean;

  @Field(() => Int, { description: 'Kreise and kreisfreie Städte.' })
  districtCount!: number;

  @Field(() => Int, { description: 'Municipalities, without unincorporated areas.' })
  municipalityCount!: number;

  @Field(() => Int, { description: 'Inhabitants, those of unincorporated areas included.' })
  population!: number;
}

@ObjectType('District', { description: 'A Kreis or a kreisfreie Stadt.' })
export class DistrictType {
  @Field(() => ID, { description: 'Five digits.' })
  key!: string;

  @Field(() => String, { description: 'Name in the register; town and surrounding Kreis may share it.' })
  name!: string;

  @Field(() => DistrictKindEnum, { description: 'Kreis, kreisfreie Stadt and the like.' })
  kind!: DistrictKind;

  @Field(() => LandType, { description: 'The Land it belongs to.' })
  land!: LandType;

  @Field(() => Boolean, { description: 'True in the invented demo region.' })
  demo!: boolean;

  @Field(() => Int, { description: 'Municipalities, without unincorporated areas.' })
  municipalityCount!: number;

  @Field(() => Int, { description: 'Inhabitants, those of unincorporated areas included.' })
  population!: number;
}

@ObjectType('Association', {
  description: 'An association of municipalities: Amt, Samtgemeinde and the like.',
})
export class AssociationType {
  @Field(() => ID, { description: 'Nine digits: Kreis and association.' })
  key!: string;

  @Field(() => String, { description: 'Name in the register.' })
  name!: string;

  @Field(() => AssociationKindEnum, { description: 'Which kind of association.' })
  kind!: AssociationKind;
}

@ObjectType('Municipality', {
  description: 'A municipality as the official register knows it, existing or former.',
})
export class MunicipalityType {
  @Field(() => ID, { description: 'Amtlicher Gemeindeschlüssel, eight digits.' })
  ags!: string;

  @Field(() => String, { description: 'Amtlicher Regionalschlüssel, twelve digits.' })
  ars!: string;

  @Field(() => String, { description: 'Readable address part: AGS and name.' })
  key!: string;

  @Field(() => String, { description: 'Name without titles.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Titles after the name, e.g. Stadt, Hansestadt.' })
  nameSuffix!: string | null;

  @Field(() => MunicipalityKindEnum, { description: 'What the unit is.' })
  kind!: MunicipalityKind;

  @Field(() => Boolean, { description: 'False for unincorporated areas.' })
  isMunicipality!: boolean;

  @Field(() => LandType, { description: 'The Land.' })
  land!: LandType;

  @Field(() => DistrictType, { description: 'The Kreis, or the town itself when it is kreisfrei.' })
  district!: DistrictType;

  @Field(() => AssociationType, { nullable: true, description: 'The association it belongs to, if any.' })
  association!: AssociationType | null;

  @Field(() => Int, { description: 'Inhabitants.' })
  population!: number;

  @Field(() => Int, { description: 'Area in hectares.' })
  areaHectares!: number;

  @Field(() => String, { nullable: true, description: 'Postcode of the seat of the administration.' })
  postcode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  lat!: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  lon!: number | null;

  @Field(() => Boolean, {
    description: 'True when the point is the mean of the Kreis for want of a published one.',
  })
  pointEstimated!: boolean;

  @Field(() => Int, { nullable: true, description: 'Degree of urbanisation: 1 dense, 2 medium, 3 thin.' })
  urbanisation!: Urbanisation | null;

  @Field(() => SizeClassEnum, { description: 'Size class by inhabitants.' })
  sizeClass!: SizeClass;

  @Field(() => Boolean, { description: 'True in the invented demo region.' })
  demo!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Date of the first register without it; null while it exists.',
  })
  validTo!: string | null;

  @Field(() => MunicipalityType, { nullable: true, description: 'Who took it in, where that is known.' })
  successor!: MunicipalityType | null;
}

@ObjectType('MunicipalityConnection', { description: 'One page of a list of Municipality entries.' })
export class MunicipalityConnection extends connectionType(MunicipalityType, 'Municipality') {}
