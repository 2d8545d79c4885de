import { invitationKeyInput } from '@allmende/organisations-core';
import { CurrentActor, PeopleOnly, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadInvitation } from '../use-cases/read-invitation.js';
import { ReadMemberTasks } from '../use-cases/read-member-tasks.js';
import { InvitationToAnswerType, MemberTasksType } from './member.type.js';
import { toInvitationToAnswer, toMemberTasks } from './to-member-types.js';

@PeopleOnly()
@Resolver(() => MemberTasksType)
export class MemberQueries {
  constructor(
    @Inject(ReadInvitation) private readonly readInvitation: ReadInvitation,
    @Inject(ReadMemberTasks) private readonly readTasks: ReadMemberTasks,
  ) {}

  @Public()
  @Query(() => InvitationToAnswerType, {
    nullable: true,
    description:
      'The invitation that the code of a mail leads to, or the one with the id when it is for the signed-in person. Null for what is used, expired, withdrawn or unknown alike.',
  })
  async membershipInvitation(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => String, nullable: true, description: 'The code of the mail.' })
    code: string | null,
    @Args('id', { type: () => ID, nullable: true, description: 'The invitation itself.' })
    id: string | null,
  ): Promise<InvitationToAnswerType | null> {
    const key = invitationKeyInput.safeParse(code === null || code === undefined ? { id } : { code });
    const letter = key.success ? await this.readInvitation.run(actor, key.data) : null;
    return letter === null ? null : toInvitationToAnswer(letter, actor);
  }

  @Query(() => MemberTasksType, { description: 'What waits for the signed-in person around members.' })
  async memberTasks(@CurrentActor() actor: Actor): Promise<MemberTasksType> {
    return toMemberTasks(await this.readTasks.run(actor), actor);
  }
}
