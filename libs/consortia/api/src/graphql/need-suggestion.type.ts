import type { Consent, GroupReason, NeedSuggestionStatus } from '@allmende/consortia-core';
import { DesignFieldEnum } from '@allmende/projects-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { NeedConsentStateEnum, NeedGroupReasonEnum, NeedSuggestionStatusEnum } from './need-enums.js';
import { NeedType } from './need.type.js';

@ObjectType('NeedGroupReason', { description: 'Why needs were put together.' })
export class NeedGroupReasonType {
  @Field(() => NeedGroupReasonEnum, { description: 'Which kind of reason.' })
  code!: GroupReason['code'];

  @Field(() => Int, { description: 'How many it holds for.' })
  needs!: number;

  @Field(() => [String], { description: 'The words in common, taken from needs that may be read.' })
  words!: readonly string[];
}

@ObjectType('NeedSuggestion', {
  description:
    'Similar needs of at least three municipalities of a region. Only its regional coordinators see it.',
})
export class NeedSuggestionType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'A Kreis (five digits) or a Land (two).' })
  region!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field that all share.' })
  field!: DesignFieldKey;

  @Field(() => NeedSuggestionStatusEnum, { description: 'Open, proposed or lapsed.' })
  status!: NeedSuggestionStatus;

  @Field(() => [NeedType], { description: 'Needs whose municipality may be named.' })
  named!: readonly NeedType[];

  @Field(() => Int, { description: 'Municipalities in all.' })
  municipalities!: number;

  @Field(() => Int, {
    description: 'Municipalities that are counted and not named; 0 also where one could be singled out.',
  })
  hiddenMunicipalities!: number;

  @Field(() => Boolean, { description: 'They have been asked whether they agree to be named.' })
  consentAsked!: boolean;

  @Field(() => [NeedGroupReasonType], { description: 'Why these needs were put together.' })
  reasons!: readonly NeedGroupReasonType[];

  @Field(() => GraphQLISODateTime, { description: 'When it arose.' })
  createdAt!: Date;
}

@ObjectType('NeedConsent', {
  description: 'The question to an owner whether coordinators may know its name.',
})
export class NeedConsentType {
  @Field(() => NeedType, { description: 'The own anonymous need.' })
  need!: NeedType;

  @Field(() => ID, { description: 'The suggestion in which it is counted.' })
  suggestionId!: string;

  @Field(() => String, { description: 'Whose coordinators ask: a Kreis (five digits) or a Land (two).' })
  region!: string;

  @Field(() => NeedConsentStateEnum, { description: 'What was answered.' })
  consent!: Consent;
}
