import { Payload } from '@allmende/platform-api';
import { Field, ObjectType } from '@nestjs/graphql';
import { ConsortiumType } from './consortium.type.js';
import { NeedConsentType, NeedSuggestionType } from './need-suggestion.type.js';
import { NeedType } from './need.type.js';

const NEED = { nullable: true, description: 'The need as it is now.' } as const;
const CURRENT = {
  nullable: true,
  description: 'What is kept now, where somebody else was faster.',
} as const;

@ObjectType({ description: 'The answer to posting a need.' })
export class PostNeedPayload extends Payload {
  @Field(() => NeedType, NEED)
  need?: NeedType | null;
}

@ObjectType({ description: 'The answer to changing a need.' })
export class ChangeNeedPayload extends Payload {
  @Field(() => NeedType, NEED)
  need?: NeedType | null;

  @Field(() => NeedType, CURRENT)
  current?: NeedType | null;
}

@ObjectType({ description: 'The answer to asking the owners of anonymous needs.' })
export class AskForConsentPayload extends Payload {
  @Field(() => NeedSuggestionType, { nullable: true, description: 'The suggestion as it is now.' })
  suggestion?: NeedSuggestionType | null;
}

@ObjectType({ description: 'The answer to consenting or refusing.' })
export class AnswerConsentPayload extends Payload {
  @Field(() => NeedConsentType, { nullable: true, description: 'The question as it stands now.' })
  consent?: NeedConsentType | null;
}

@ObjectType({ description: 'The answer to proposing a consortium from a suggestion.' })
export class ProposeFromNeedsPayload extends Payload {
  @Field(() => ConsortiumType, { nullable: true, description: 'The new consortium.' })
  consortium?: ConsortiumType | null;
}
