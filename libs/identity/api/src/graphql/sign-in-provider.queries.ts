import { CurrentActor, PeopleOnly, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { LinkedProviders } from '../use-cases/linked-providers.js';
import { ListSignInProviders } from '../use-cases/list-sign-in-providers.js';
import {
  LinkedProviderType,
  SignInProviderType,
  toLinkedProvider,
  toSignInProvider,
} from './sign-in-provider.type.js';

@Resolver(() => SignInProviderType)
export class SignInProviderQueries {
  constructor(
    @Inject(ListSignInProviders) private readonly offered: ListSignInProviders,
    @Inject(LinkedProviders) private readonly linked: LinkedProviders,
  ) {}

  @Public()
  @Query(() => [SignInProviderType], {
    description: 'Providers that people may sign in with instead of a password.',
  })
  signInProviders(): SignInProviderType[] {
    return this.offered.run().map(toSignInProvider);
  }

  @PeopleOnly()
  @Query(() => [LinkedProviderType], {
    description: 'The providers that open the account of the signed-in person.',
  })
  async linkedProviders(@CurrentActor() actor: Actor): Promise<LinkedProviderType[]> {
    return (await this.linked.list(actor)).map(toLinkedProvider);
  }
}
