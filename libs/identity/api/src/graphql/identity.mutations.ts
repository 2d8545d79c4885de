import { CurrentActor, CurrentRequest, PeopleOnly, Public, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { clearSessionCookie, readSessionCookie } from '../access/session-cookie.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SignOutPayload } from './sign-in.type.js';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class IdentityMutations {
  constructor(@Inject(SignOut) private readonly signOutStory: SignOut) {}

  @Public()
  @PeopleOnly()
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req, reply }: RequestContext,
  ): Promise<SignOutPayload> {
    const providerAddress = await this.signOutStory.run(actor, readSessionCookie(req));
    clearSessionCookie(reply);
    return { signedOut: true, providerAddress, problems: [] };
  }
}
