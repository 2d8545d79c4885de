import { Payload } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';

@ObjectType({ description: 'The new draft.' })
export class CreateProjectPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'The draft, null when there are problems.' })
  project?: Project | null;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveProjectDraftPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'As saved, null when there are problems.' })
  project?: Project | null;

  @Field(() => ProjectType, {
    nullable: true,
    description: 'With `STALE_VERSION`: what somebody else saved meanwhile. Nothing of either text is lost.',
  })
  current?: Project | null;
}

@ObjectType({ description: 'The published project.' })
export class PublishProjectPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}

@ObjectType({ description: 'The project that was taken back.' })
export class WithdrawProjectPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}

@ObjectType({ description: 'The project in its new state.' })
export class ChangeLifecycleStatePayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}

@ObjectType({ description: 'The draft that is gone.' })
export class DeleteDraftPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Its id, null when there are problems.' })
  deletedId?: string | null;
}
