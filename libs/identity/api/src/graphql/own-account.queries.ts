import { readLinkInput } from '@allmende/identity-core';
import { CurrentActor, parseInput, PeopleOnly, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FindLocalMailbox } from '../use-cases/find-local-mailbox.js';
import { ListOwnSessions } from '../use-cases/list-own-sessions.js';
import { ReadMailLink } from '../use-cases/read-mail-link.js';
import { ReadOwnAccount } from '../use-cases/read-own-account.js';
import { OwnAccountType, OwnSessionType, toOwnAccount, toOwnSession } from './own-account.type.js';
import { MailLinkInputType, MailLinkType } from './sign-up.type.js';

@PeopleOnly()
@Resolver(() => OwnAccountType)
export class OwnAccountQueries {
  constructor(
    @Inject(ReadOwnAccount) private readonly readOwnAccount: ReadOwnAccount,
    @Inject(ListOwnSessions) private readonly listOwnSessions: ListOwnSessions,
    @Inject(ReadMailLink) private readonly readMailLink: ReadMailLink,
    @Inject(FindLocalMailbox) private readonly findLocalMailbox: FindLocalMailbox,
  ) {}

  @Query(() => OwnAccountType, { description: 'The account of the signed-in person.' })
  async ownAccount(@CurrentActor() actor: Actor): Promise<OwnAccountType> {
    return toOwnAccount(await this.readOwnAccount.run(actor));
  }

  @ResolveField(() => [OwnSessionType])
  async sessions(@CurrentActor() actor: Actor): Promise<OwnSessionType[]> {
    const currentId = actor.proof?.kind === 'session' ? actor.proof.sessionId : null;
    return (await this.listOwnSessions.run(actor)).map((session) => toOwnSession(session, currentId));
  }

  @Public()
  @Query(() => MailLinkType, {
    nullable: true,
    description:
      'What stands behind a link of a mail; null when it is over, used, altered or for something else.',
  })
  async mailLink(
    @Args('input', { type: () => MailLinkInputType, description: 'The link.' }) input: MailLinkInputType,
  ): Promise<MailLinkType | null> {
    return this.readMailLink.run(parseInput(readLinkInput, input));
  }

  @Public()
  @Query(() => String, {
    nullable: true,
    description:
      'Where mails can be read that were caught on this machine; null wherever mails are really sent.',
  })
  localMailbox(): string | null {
    return this.findLocalMailbox.run();
  }
}
