import { markNoticesReadInput } from '@allmende/notifications-core';
import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MarkNoticesRead } from '../use-cases/mark-notices-read.js';
import { MarkNoticesReadInput, MarkNoticesReadPayload, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeMutations {
  constructor(@Inject(MarkNoticesRead) private readonly markRead: MarkNoticesRead) {}

  @Mutation(() => MarkNoticesReadPayload, { description: 'Marks entries of the own inbox as read.' })
  async markNoticesRead(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MarkNoticesReadInput, description: 'Which ones.' })
    input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    const unreadNoticeCount = await this.markRead.run(actor, parseInput(markNoticesReadInput, input));
    return { unreadNoticeCount, problems: [] };
  }
}
