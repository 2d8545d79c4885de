import type { Problem } from '@allmende/platform-core';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ProblemParameter', { description: 'A number or name that the sentence about a problem needs.' })
export class ProblemParameter {
  @Field(() => String, { description: 'Name of the value, e.g. `max`.' })
  name!: string;

  @Field(() => String, { description: 'The value as text.' })
  value!: string;
}

@ObjectType('Problem', { description: 'An expected refusal: which rule, which field, which values.' })
export class ProblemType {
  @Field(() => String, { description: 'A fact in SCREAMING_SNAKE, e.g. `SUMMARY_MISSING`.' })
  code!: string;

  @Field(() => String, { description: 'Dotted path of the field, empty for the whole input.' })
  path!: string;

  @Field(() => [ProblemParameter], { description: 'Values for the sentence that the client shows.' })
  params!: ProblemParameter[];
}

/** A problem as clients see it. */
export function toProblemType(problem: Problem): ProblemType {
  const params = Object.entries(problem.params ?? {}).map(([name, value]) => ({
    name,
    value: String(value),
  }));
  return { code: problem.code, path: problem.path, params };
}

/** What every mutation answers besides its result. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [ProblemType], { description: 'Why nothing was changed; empty when all went well.' })
  problems: ProblemType[] = [];
}
