import { OrganisationType } from '@allmende/identity-api';
import { canWriteProfile } from '@allmende/organisations-core';
import { CurrentActor, CurrentRequest, type RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { KeepOrganisationProfile } from '../use-cases/keep-organisation-profile.js';
import { OrganisationProfileType, toProfileType } from './organisation-profile.type.js';

/** What an organisation says about itself. */
@Resolver(() => OrganisationType)
export class OrganisationProfileFields {
  constructor(@Inject(KeepOrganisationProfile) private readonly profiles: KeepOrganisationProfile) {}

  @ResolveField(() => OrganisationProfileType, {
    nullable: true,
    description: 'What it says about itself; null where it says nothing or the reader may not see it.',
  })
  async profile(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Parent() { id }: OrganisationType,
  ): Promise<OrganisationProfileType | null> {
    const profile = await this.profiles.read(req, actor, id);
    return profile === null ? null : toProfileType(profile);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may write what it says about itself.' })
  viewerMayWriteProfile(
    @CurrentActor() actor: Actor,
    @Parent() { id, ags }: Pick<OrganisationType, 'id' | 'ags'>,
  ): boolean {
    return canWriteProfile(actor, { id, ags: ags ?? null });
  }
}
