import { ASKED_CHANGES, type AskedChange, type Project, REQUIRED_FROM } from '@allmende/projects-core';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';
import { enumOf } from './registered-enum.js';

const ChangeEnum = enumOf(
  'FieldSchemaChange',
  'What a change of the field schema does to a field.',
  ASKED_CHANGES,
);
const FromEnum = enumOf('RequiredFrom', 'From when on a field may not be empty.', REQUIRED_FROM);

@InputType('FieldSchemaChangeInput', {
  description: 'A change of the field schema that somebody thinks about.',
})
export class FieldSchemaChangeInputType {
  @Field(() => ChangeEnum, { description: 'What happens to the field.' })
  kind!: AskedChange;

  @Field(() => String, { description: 'Part and key of the field, as in `evidence.pilotEndsOn`.' })
  field!: string;

  @Field(() => FromEnum, {
    nullable: true,
    description: 'For `required`: from when on; left out as the schema says.',
  })
  from?: (typeof REQUIRED_FROM)[number] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For `shortened`: how many characters or entries remain.',
  })
  limit?: number | null;
}

@ObjectType('FieldSchemaImpact', { description: 'A page of the published entries that a change concerns.' })
export class FieldSchemaImpactType {
  @Field(() => [ProjectType], { description: 'The entries whose authors would have something to do.' })
  nodes!: readonly Project[];

  @Field(() => Int, { description: 'How many published entries were looked at for this page.' })
  looked!: number;

  @Field(() => String, { nullable: true, description: 'For `after`; null when all were looked at.' })
  endCursor!: string | null;
}
