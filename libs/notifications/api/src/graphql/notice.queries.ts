import type { Notice } from '@allmende/notifications-core';
import { type Connection, CurrentActor, pageRequest, toConnection } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ListNotices } from '../use-cases/list-notices.js';
import { NoticeConnection, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeQueries {
  constructor(@Inject(ListNotices) private readonly notices: ListNotices) {}

  @Query(() => NoticeConnection, { description: 'The own inbox: first what is unread, then the latest.' })
  async myNotices(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
  ): Promise<Connection<NoticeType>> {
    return toConnection(
      await this.notices.run(actor, pageRequest(first, after)),
      (notice: Notice): NoticeType => notice,
    );
  }

  @Query(() => Int, { description: 'How many entries of the own inbox are unread.' })
  async unreadNoticeCount(@CurrentActor() actor: Actor): Promise<number> {
    return this.notices.countUnread(actor);
  }
}
