import { consortiumInput, SUGGESTIONS_MAX, surroundingsInput } from '@allmende/consortia-core';
import { CurrentActor, pageRequest, parseInput, ProblemsError, toConnection } from '@allmende/platform-api';
import { toOrganisation } from '@allmende/identity-api';
import type { Actor } from '@allmende/platform-core';
import { DesignFieldEnum } from '@allmende/projects-api';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { ReadConsortia } from '../use-cases/read-consortia.js';
import { ReadInvitations } from '../use-cases/read-invitations.js';
import { SuggestPartners } from '../use-cases/suggest-partners.js';
import { ConsortiumConnection, ConsortiumType } from './consortium.type.js';
import { InvitationConnection, InvitationType } from './invitation.type.js';
import { PartnerSuggestionType, toReason } from './suggestion.type.js';

const FIRST = { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' };
const AFTER = { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' };

@Resolver(() => ConsortiumType)
export class ConsortiumQueries {
  constructor(
    @Inject(ReadConsortia) private readonly consortia: ReadConsortia,
    @Inject(ReadInvitations) private readonly invitations: ReadInvitations,
    @Inject(SuggestPartners) private readonly suggestPartners: SuggestPartners,
  ) {}

  @Query(() => ConsortiumType, { description: 'The workspace of a consortium; `NOT_FOUND` to others.' })
  async consortium(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => String, description: 'Its readable address part.' }) key: string,
  ): Promise<ConsortiumType> {
    return this.consortia.byKey(actor, key);
  }

  @Query(() => ConsortiumConnection, {
    description: 'Consortia of the own organisations, latest change first.',
  })
  async myConsortia(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null | undefined,
  ) {
    return toConnection(await this.consortia.mine(actor, pageRequest(first, after)), (one) => one);
  }

  @Query(() => InvitationType, {
    description: 'One invitation, for the invited organisation and the members of the consortium.',
  })
  async invitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<InvitationType> {
    return this.invitations.byId(actor, id);
  }

  @Query(() => InvitationConnection, {
    description:
      'What the own organisations were invited to: first what waits for an answer, then the latest.',
  })
  async myInvitations(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null | undefined,
  ) {
    return toConnection(await this.invitations.received(actor, pageRequest(first, after)), (one) => one);
  }

  @Query(() => [PartnerSuggestionType], {
    description:
      'Municipalities one might ask, with reasons: for a consortium, or for a municipality and a field.',
  })
  async partnerSuggestions(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 12, description: 'How many at most, 1 to 50.' })
    first: number,
    @Args('consortiumId', { type: () => ID, nullable: true, description: 'For which consortium.' })
    consortiumId: string | null | undefined,
    @Args('ags', { type: () => String, nullable: true, description: 'For which municipality, eight digits.' })
    ags: string | null | undefined,
    @Args('field', { type: () => DesignFieldEnum, nullable: true, description: 'In which field.' })
    field: string | null | undefined,
  ): Promise<PartnerSuggestionType[]> {
    const input = consortiumId
      ? parseInput(consortiumInput, { consortiumId })
      : parseInput(surroundingsInput, { ags, field });
    const found = await this.suggestPartners.run(actor, input, limitOf(first));
    return found.map(({ municipality, organisation, reasons, kilometres }) => ({
      municipality,
      registered: organisation !== null,
      organisation: organisation === null ? null : toOrganisation(organisation, actor),
      reasons: reasons.map(toReason),
      kilometres,
    }));
  }
}

function limitOf(first: number): number {
  if (first >= 1 && first <= SUGGESTIONS_MAX) return first;
  const params = { min: 1, max: SUGGESTIONS_MAX };
  throw new ProblemsError([{ code: 'PAGE_SIZE_OUT_OF_RANGE', path: 'first', params }]);
}
