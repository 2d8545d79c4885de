import { signInInput } from '@allmende/identity-core';
import {
  CurrentActor,
  CurrentRequest,
  parseInput,
  PeopleOnly,
  Public,
  RequestContext,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../access/session-cookie.js';
import { ReadViewer } from '../use-cases/read-viewer.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SignInInputType, SignInPayload, SignOutPayload } from './sign-in.type.js';
import { toViewer, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class IdentityMutations {
  constructor(
    @Inject(SignIn) private readonly signInStory: SignIn,
    @Inject(SignOut) private readonly signOutStory: SignOut,
    @Inject(ReadViewer) private readonly readViewer: ReadViewer,
  ) {}

  @Public()
  @PeopleOnly()
  @Mutation(() => SignInPayload, {
    description: 'Starts a session. An unknown address and a wrong password are answered alike.',
  })
  async signIn(
    @CurrentRequest() { req, reply }: RequestContext,
    @Args('input', { type: () => SignInInputType, description: 'Address and password.' })
    input: SignInInputType,
  ): Promise<SignInPayload> {
    const userAgent = req.headers['user-agent'] ?? null;
    const origin = { address: req.ip, userAgent, previousToken: readSessionCookie(req) };
    const { accountId, token } = await this.signInStory.run(parseInput(signInInput, input), origin);
    setSessionCookie(reply, token);
    const person = await this.readViewer.run({ accountId });
    return { viewer: person === null ? null : toViewer(person), problems: [] };
  }

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
