import { profileContentInput, profileOwnerInput } from '@allmende/organisations-core';
import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { KeepOrganisationProfile } from '../use-cases/keep-organisation-profile.js';
import {
  OrganisationProfileType,
  SaveOrganisationProfileInput,
  SaveOrganisationProfilePayload,
  toProfileType,
} from './organisation-profile.type.js';

@Resolver(() => OrganisationProfileType)
export class OrganisationProfileMutations {
  constructor(@Inject(KeepOrganisationProfile) private readonly profiles: KeepOrganisationProfile) {}

  @MachinesToo()
  @Mutation(() => SaveOrganisationProfilePayload, {
    description: 'Keeps what an office says about itself; the page calls it as one goes.',
  })
  async saveOrganisationProfile(
    @CurrentActor() actor: Actor,
    @Args('input', {
      type: () => SaveOrganisationProfileInput,
      description: 'What was written on which version.',
    })
    input: SaveOrganisationProfileInput,
  ): Promise<SaveOrganisationProfilePayload> {
    const { organisationId } = parseInput(profileOwnerInput, input);
    const content = parseInput(profileContentInput, input.content);
    const save = { organisationId, expectedVersion: input.expectedVersion, content };
    const { current, problems } = await this.profiles.save(actor, save);
    return { profile: toProfileType(current), problems: problems.map(toProblemType) };
  }
}
