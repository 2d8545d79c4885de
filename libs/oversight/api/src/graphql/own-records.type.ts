import { enumOf, Payload, type PersonalPartEnd, ProblemType, toProblemType } from '@allmende/platform-api';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OwnRecords } from '../use-cases/read-own-records.js';

export const OwnRecordEndEnum = enumOf(['removed', 'kept'] as const);

registerEnumType(OwnRecordEndEnum, {
  name: 'OwnRecordEnd',
  description: 'What happens to records when the account ends: they go, or stay without a name.',
});

@ObjectType('OwnRecordPart', { description: 'One part of what is kept about the signed-in person.' })
export class OwnRecordPartType {
  @Field(() => String, { description: 'Which part, e.g. `sessions`; its key in the file.' })
  name!: string;

  @Field(() => Int, { description: 'How many records it has.' })
  rows!: number;

  @Field(() => OwnRecordEndEnum, { description: 'What happens to them when the account ends.' })
  afterwards!: PersonalPartEnd;
}

@ObjectType('OwnRecords', {
  description: 'What is kept about the signed-in person and what ending the account does.',
})
export class OwnRecordsType {
  @Field(() => [OwnRecordPartType], { description: 'All parts, also empty ones.' })
  parts!: OwnRecordPartType[];

  @Field(() => [ProblemType], { description: 'What must be done before the account can be deleted.' })
  obstacles!: ProblemType[];
}

@ObjectType('DeleteOwnAccountPayload', { description: 'Whether the account is gone.' })
export class DeleteOwnAccountPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it is gone, null when something stood in the way.',
  })
  deleted!: boolean | null;
}

/** The overview as clients see it. */
export function toOwnRecords({ parts, obstacles }: OwnRecords): OwnRecordsType {
  return { parts: [...parts], obstacles: obstacles.map(toProblemType) };
}
