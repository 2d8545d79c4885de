import { SIMILAR_REASONS, type SimilarReason } from '@allmende/discovery-core';
import { enumOf } from '@allmende/platform-api';
import { ProjectType } from '@allmende/projects-api';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

const ReasonEnum = enumOf(SIMILAR_REASONS);
registerEnumType(ReasonEnum, { name: 'SimilarReason', description: 'What two solutions have in common.' });

@ObjectType('SimilarProject', { description: 'A published solution that has much in common with another.' })
export class SimilarProjectType {
  @Field(() => ProjectType, { description: 'The similar solution.' })
  project!: ProjectType;

  @Field(() => [ReasonEnum], { description: 'Everything they have in common.' })
  reasons!: SimilarReason[];

  @Field(() => [String], { description: 'Names of sources of data that both use.' })
  sharedSources!: string[];

  @Field(() => Boolean, { description: 'So much in common, the words included, that both may be the same.' })
  isClose!: boolean;
}
