import { Payload } from '@allmende/platform-api';
import { LINEAGE_KINDS, type LineageKind, type Project } from '@allmende/projects-core';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';
import { enumOf } from './registered-enum.js';

export const LineageKindEnum = enumOf(
  'LineageKind',
  'How a solution came out of another one: the same adapted, or something new built on it.',
  LINEAGE_KINDS,
);
export const LineageDirectionEnum = enumOf(
  'LineageDirection',
  'Up to where a solution came from, or down to what came of it.',
  ['up', 'down'],
);

@ObjectType('LineageBranch', { description: 'One line of the tree around a solution.' })
export class LineageBranchType {
  @Field(() => LineageDirectionEnum, { description: 'Up or down.' })
  direction!: 'up' | 'down';

  @Field(() => Int, { description: 'How many steps away, from 1.' })
  depth!: number;

  @Field(() => ID, { description: 'The later solution.' })
  childId!: string;

  @Field(() => ID, { description: 'The earlier one.' })
  parentId!: string;

  @Field(() => LineageKindEnum, { description: 'How the later came out of the earlier.' })
  kind!: LineageKind;

  @Field(() => String, { description: 'What was changed; may be empty.' })
  changes!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Readable address of the farther of the two; null when it is not public any more.',
  })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  ags!: string | null;
}

@InputType({ description: 'That a solution came out of another one.' })
export class SetLineageInput {
  @Field(() => ID, { description: 'The later one, which the author writes.' })
  childId!: string;

  @Field(() => ID, { description: 'The earlier one.' })
  parentId!: string;

  @Field(() => LineageKindEnum, { description: 'How.' })
  kind!: LineageKind;

  @Field(() => String, { description: 'What was changed.' })
  changes!: string;
}

@InputType({ description: 'Which link between two solutions.' })
export class RemoveLineageInput {
  @Field(() => ID, { description: 'The later one, which the author writes.' })
  childId!: string;

  @Field(() => ID, { description: 'The earlier one.' })
  parentId!: string;
}

@ObjectType({ description: 'The solution whose origin was told.' })
export class LineagePayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}
