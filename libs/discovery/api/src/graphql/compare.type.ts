import { ProjectType } from '@allmende/projects-api';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ComparedProject', { description: 'One of several solutions side by side.' })
export class ComparedProjectType {
  @Field({ description: 'The readable address part that was asked for.' })
  key!: string;

  @Field(() => ProjectType, {
    nullable: true,
    description: 'Null alike for what never was, what was withdrawn and what the reader may not see.',
  })
  project!: ProjectType | null;
}
