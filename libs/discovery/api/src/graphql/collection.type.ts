import { COLLECTION_SCOPES, type CollectionScope } from '@allmende/discovery-core';
import { connectionType, enumOf, Payload } from '@allmende/platform-api';
import { ProjectType } from '@allmende/projects-api';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const ScopeEnum = enumOf(COLLECTION_SCOPES);
registerEnumType(ScopeEnum, {
  name: 'CollectionScope',
  description: 'One person’s, an organisation’s, or one that editors make for everybody.',
});

@ObjectType('CollectionAbilities', { description: 'What the reader may do with a collection.' })
export class CollectionAbilitiesType {
  @Field(() => Boolean, { description: 'Add, take out, write, arrange, delete.' })
  edit!: boolean;
}

@ObjectType('CollectionEntry', { description: 'One solution in a collection.' })
export class CollectionEntryType {
  @Field(() => ID, { description: 'Identifies the place in the collection, not the solution.' })
  id!: string;

  @Field(() => String, { description: 'What is noted about it.' })
  note!: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when it is in.' })
  addedAt!: Date;

  @Field(() => ProjectType, {
    nullable: true,
    description: 'Null once it is no longer public, or for who may not see it.',
  })
  project?: ProjectType | null;
}

@ObjectType('Collection', { description: 'Solutions that somebody put together, in their order.' })
export class CollectionType {
  @Field(() => ID, { description: 'Identifies the collection.' })
  id!: string;

  @Field(() => String, { description: 'The readable address part.' })
  key!: string;

  @Field(() => ScopeEnum, { description: 'Whose it is.' })
  scope!: CollectionScope;

  @Field(() => ID, { nullable: true, description: 'Of one of an organisation: which.' })
  organisationId!: string | null;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => Int, { description: 'How many are in it, whether or not the reader may see them.' })
  size!: number;

  @Field(() => [CollectionEntryType], { description: 'In their order, a hundred at most.' })
  entries!: CollectionEntryType[];

  @Field(() => Int, { description: 'Grows with every change; give it back when saving.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is deleted.' })
  deletedAt!: Date | null;

  @Field(() => CollectionAbilitiesType, { description: 'What the reader may do with it.' })
  viewerCan!: CollectionAbilitiesType;
}

export const CollectionConnection = connectionType(CollectionType, 'Collection');

@ObjectType('CollectionPayload', { description: 'The collection as it is now.' })
export class CollectionPayload extends Payload {
  @Field(() => CollectionType, { nullable: true, description: 'Null when there are problems.' })
  collection?: CollectionType | null;
}

@InputType('CreateCollectionInput', { description: 'A new collection.' })
export class CreateCollectionInputType {
  @Field(() => String, { description: 'Its name, at most 120 characters.' })
  title!: string;

  @Field(() => ScopeEnum, { nullable: true, description: 'Whose it is; left out: the reader’s own.' })
  scope?: CollectionScope;

  @Field(() => ID, { nullable: true, description: 'Which organisation, for one of an organisation.' })
  organisationId?: string;

  @Field(() => ID, { nullable: true, description: 'A solution it begins with.' })
  projectId?: string;
}

@InputType('ArrangedEntryInput', { description: 'One entry in its place.' })
export class ArrangedEntryInputType {
  @Field(() => ID, { description: 'Which entry.' })
  id!: string;

  @Field(() => String, { description: 'What is noted about it, at most 500 characters.' })
  note!: string;
}

@InputType('SaveCollectionInput', { description: 'A collection as it should stand.' })
export class SaveCollectionInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Its name, at most 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'What it is for, at most 1,000 characters.' })
  description!: string;

  @Field(() => [ArrangedEntryInputType], { description: 'In their order; who is left out goes.' })
  entries!: ArrangedEntryInputType[];
}

@InputType('CollectInput', { description: 'One solution and one collection.' })
export class CollectInputType {
  @Field(() => ID, { description: 'Which collection.' })
  id!: string;

  @Field(() => ID, { description: 'Which solution.' })
  projectId!: string;
}

@InputType('CollectionIdInput', { description: 'One collection.' })
export class CollectionIdInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}
