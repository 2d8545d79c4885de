import {
  WHITE_SPOT_KINDS,
  WHITE_SPOT_SUBTYPES,
  type WhiteSpotKind,
  type WhiteSpotSubtype,
} from '@allmende/insight-core';
import { enumOf } from '@allmende/platform-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const WhiteSpotKindEnum = enumOf(WHITE_SPOT_KINDS);
const WhiteSpotSubtypeEnum = enumOf(WHITE_SPOT_SUBTYPES);
registerEnumType(WhiteSpotKindEnum, {
  name: 'WhiteSpotKind',
  description: 'What a cell says. `no_data` means too few registered municipalities; it is not a white spot.',
});
registerEnumType(WhiteSpotSubtypeEnum, {
  name: 'WhiteSpotSubtype',
  description: 'Why a spot is white: a solution runs elsewhere but is not known here, or none runs anywhere.',
});

@ObjectType('WhiteSpotLand', { description: 'A Land as a column of the table.' })
export class WhiteSpotLandType {
  @Field(() => ID, { description: '2-digit key of the Land.' })
  key!: string;

  @Field(() => String, { description: 'Name of the Land.' })
  name!: string;

  @Field(() => Int, { description: 'All municipalities of the Land by the register.' })
  municipalities!: number;

  @Field(() => Int, { description: 'Municipalities with a verified organisation in the network.' })
  registered!: number;
}

@ObjectType('WhiteSpotCell', { description: 'One field in one Land, with both denominators.' })
export class WhiteSpotCellType {
  @Field(() => ID, { description: '2-digit key of the Land.' })
  land!: string;

  @Field(() => WhiteSpotKindEnum, { description: 'What the cell says.' })
  kind!: WhiteSpotKind;

  @Field(() => WhiteSpotSubtypeEnum, { nullable: true, description: 'Why it is white; null otherwise.' })
  subtype!: WhiteSpotSubtype | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Adopters among the registered, 0 to 1; null for `no_data`.',
  })
  share!: number | null;

  @Field(() => Int, {
    description:
      'Registered municipalities that told of a pilot or operation in the field: an entry of their own or a reuse confirmed within twelve months.',
  })
  adopters!: number;

  @Field(() => Int, { description: 'Registered municipalities of the Land.' })
  registered!: number;

  @Field(() => Int, { description: 'All municipalities of the Land.' })
  municipalities!: number;

  @Field(() => Int, {
    description: 'Municipalities that only a public source reports; not among the adopters.',
  })
  reported!: number;
}

@ObjectType('WhiteSpotRow', { description: 'One design field over all Länder.' })
export class WhiteSpotRowType {
  @Field(() => ID, { description: 'Key of the design field.' })
  field!: DesignFieldKey;

  @Field(() => Int, { description: 'Solutions of the field in operation anywhere.' })
  solutionsInOperation!: number;

  @Field(() => [WhiteSpotCellType], { description: 'One cell for each Land, in the order of `lands`.' })
  cells!: WhiteSpotCellType[];
}

@ObjectType('FocusIndicator', {
  description: 'How many projects lie in politics, administration, internal services.',
})
export class FocusIndicatorType {
  @Field(() => Int, { description: 'Projects with a primary field in the three.' })
  inFocus!: number;

  @Field(() => Int, { description: 'All published projects.' })
  total!: number;

  @Field(() => Float, { nullable: true, description: 'Share, 0 to 1; null while there is no project.' })
  share!: number | null;
}

@ObjectType('WhiteSpotTable', {
  description: 'Where AI is reported and where nothing is: design field × Land.',
})
export class WhiteSpotTableType {
  @Field(() => GraphQLISODateTime, { description: 'When it was counted.' })
  asOf!: Date;

  @Field(() => Boolean, { description: 'True when this is the invented demo region.' })
  demo!: boolean;

  @Field(() => Int, { description: 'Fewer registered municipalities than this give `no_data`.' })
  minimumRegistered!: number;

  @Field(() => [WhiteSpotLandType], { description: 'The columns.' })
  lands!: WhiteSpotLandType[];

  @Field(() => [WhiteSpotRowType], { description: 'The rows, one for each of the 17 fields.' })
  rows!: WhiteSpotRowType[];

  @Field(() => FocusIndicatorType, {
    description: 'Whether the projects lie too much in the administration itself.',
  })
  focus!: FocusIndicatorType;
}
