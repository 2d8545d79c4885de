import type { SizeClass } from '@allmende/municipalities-core';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SizeClassEnum } from './enums.type.js';

@ObjectType('RegisterState', {
  description: 'Which register is loaded, and its sums without the demo region.',
})
export class RegisterStateType {
  @Field(() => String, { description: 'ISO date of the register.' })
  stateDate!: string;

  @Field(() => String, { description: 'Publisher, title and state; to be shown with the facts.' })
  source!: string;

  @Field(() => Int, { description: 'Municipalities, without unincorporated areas.' })
  municipalities!: number;

  @Field(() => Int, { description: 'Kreise and kreisfreie Städte.' })
  districts!: number;

  @Field(() => Int, { description: 'Länder.' })
  lands!: number;

  @Field(() => Int, { description: 'Inhabitants.' })
  population!: number;
}

@ObjectType('MunicipalityDots', {
  description: 'All existing municipalities for a map, as columns in the order of their AGS.',
})
export class MunicipalityDotsType {
  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => String, { description: 'AGS, eight digits each, joined without separator.' })
  ags!: string;

  @Field(() => String, {
    description: 'Latitudes in thousandths of a degree, comma separated; empty where unknown.',
  })
  lat!: string;

  @Field(() => String, {
    description: 'Longitudes in thousandths of a degree, comma separated; empty where unknown.',
  })
  lon!: string;

  @Field(() => String, { description: 'One digit each: place in the list of size classes, smallest first.' })
  sizeClasses!: string;

  @Field(() => String, { description: 'One digit each: 1 demo region, 2 point estimated, 3 both.' })
  flags!: string;
}

@InputType({ description: 'Narrows the list of municipalities; what is left out narrows nothing.' })
export class MunicipalityFilter {
  @Field(() => String, { nullable: true, description: 'Two digits of a Land.' })
  land?: string | null;

  @Field(() => String, { nullable: true, description: 'Five digits of a Kreis.' })
  district?: string | null;

  @Field(() => SizeClassEnum, { nullable: true, description: 'Size class by inhabitants.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the demo region only; false: without it.' })
  demo?: boolean | null;
}
