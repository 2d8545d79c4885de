import { CurrentActor, CurrentRequest, PeopleOnly, type RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { readProviderCookie, setProviderCookie } from '../access/provider-cookie.js';
import { LinkedProviders } from '../use-cases/linked-providers.js';
import { StartProviderFlow } from '../use-cases/start-provider-flow.js';
import {
  LinkProviderInputType,
  LinkProviderPayload,
  SignInProviderType,
  toLinkedProvider,
  UnlinkProviderInputType,
  UnlinkProviderPayload,
} from './sign-in-provider.type.js';

@Resolver(() => SignInProviderType)
export class SignInProviderMutations {
  constructor(
    @Inject(StartProviderFlow) private readonly startFlow: StartProviderFlow,
    @Inject(LinkedProviders) private readonly linked: LinkedProviders,
  ) {}

  @PeopleOnly()
  @Mutation(() => LinkProviderPayload, {
    description: 'Begins to link a provider to the own account: the browser goes to the address it answers.',
  })
  async linkProvider(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req, reply }: RequestContext,
    @Args('input', { type: () => LinkProviderInputType, description: 'Which provider.' })
    { provider }: LinkProviderInputType,
  ): Promise<LinkProviderPayload> {
    const browserSecret = readProviderCookie(req);
    const departure = { provider, purpose: 'link', returnTo: null, browserSecret } as const;
    const ticket = await this.startFlow.run(actor, departure);
    setProviderCookie(reply, ticket.browserSecret);
    return { address: ticket.address, problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => UnlinkProviderPayload, {
    description: 'Takes a provider away from the own account, with the roles that came by it.',
  })
  async unlinkProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => UnlinkProviderInputType, description: 'Which link.' })
    { id }: UnlinkProviderInputType,
  ): Promise<UnlinkProviderPayload> {
    await this.linked.unlink(actor, id);
    return { linkedProviders: (await this.linked.list(actor)).map(toLinkedProvider), problems: [] };
  }
}
