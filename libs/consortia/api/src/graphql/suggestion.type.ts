import type { SuggestionReason } from '@allmende/consortia-core';
import { OrganisationType } from '@allmende/identity-api';
import { MunicipalityType, SizeClassEnum } from '@allmende/municipalities-api';
import type { SizeClass } from '@allmende/municipalities-core';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { SuggestionReasonEnum } from './enums.js';

@ObjectType('SuggestionReason', { description: 'One reason, with the value its sentence needs.' })
export class SuggestionReasonType {
  @Field(() => SuggestionReasonEnum, { description: 'Which reason.' })
  code!: SuggestionReason['code'];

  @Field(() => Int, { nullable: true, description: 'With `NEARBY`: kilometres as the crow flies.' })
  kilometres!: number | null;

  @Field(() => Int, { nullable: true, description: 'With `PROJECTS_IN_FIELD`: how many.' })
  count!: number | null;

  @Field(() => SizeClassEnum, { nullable: true, description: 'With `SAME_SIZE_CLASS`: which.' })
  sizeClass!: SizeClass | null;
}

@ObjectType('PartnerSuggestion', { description: 'A municipality that might be asked, and why.' })
export class PartnerSuggestionType {
  @Field(() => MunicipalityType, { description: 'The municipality.' })
  municipality!: MunicipalityType;

  @Field(() => Boolean, {
    description: 'Whether an organisation acts for it here; without one it cannot be invited yet.',
  })
  registered!: boolean;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation to invite.' })
  organisation!: OrganisationType | null;

  @Field(() => [SuggestionReasonType], { description: 'Why, the weightiest first; at least one.' })
  reasons!: SuggestionReasonType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres as the crow flies, null where a point is missing.',
  })
  kilometres!: number | null;
}

/** A reason with every value that some other reason would carry set to null. */
export function toReason(reason: SuggestionReason): SuggestionReasonType {
  return { kilometres: null, count: null, sizeClass: null, ...reason };
}
