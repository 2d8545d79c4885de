import { needFilterInput, similarNeedsInput } from '@allmende/consortia-core';
import {
  CurrentActor,
  CurrentRequest,
  pageRequest,
  parseInput,
  Public,
  RequestContext,
  toConnection,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { NeedLoaders } from '../data/need-loaders.js';
import { ReadNeedSuggestions } from '../use-cases/read-need-suggestions.js';
import { ReadNeeds } from '../use-cases/read-needs.js';
import { NeedConsentType, NeedSuggestionType } from './need-suggestion.type.js';
import { NeedFilterInput, SimilarNeedsInput } from './need.input.js';
import { NeedConnection, NeedCountType, NeedType, SimilarToNeedType } from './need.type.js';

@Resolver(() => NeedType)
export class NeedQueries {
  constructor(
    @Inject(ReadNeeds) private readonly read: ReadNeeds,
    @Inject(ReadNeedSuggestions) private readonly suggestions: ReadNeedSuggestions,
    @Inject(NeedLoaders) private readonly loaders: NeedLoaders,
  ) {}

  @Query(() => NeedConnection, {
    description: 'The board: needs that the reader may read, the newest first.',
  })
  async needs(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => NeedFilterInput, nullable: true, description: 'What is wanted.' })
    filter: NeedFilterInput | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null | undefined,
  ): Promise<NeedConnection> {
    const wanted = parseInput(needFilterInput, filter ?? {});
    return toConnection(await this.read.page(actor, wanted, pageRequest(first, after)), (need) => need);
  }

  @Query(() => NeedType, { description: 'One need; `NOT_FOUND` to whoever may not read it.' })
  async need(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => String, description: 'Its readable address part.' }) key: string,
  ): Promise<NeedType> {
    return this.read.byKey(actor, key);
  }

  @Query(() => [NeedCountType], {
    description:
      'Open needs by Kreis, for everybody. Kreise with fewer than three municipalities behind the figure are left out, so are anonymous needs that could be singled out; every larger figure is a sum of these.',
  })
  @Public()
  async needCounts(
    @Args('demo', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Of the invented region instead.',
    })
    demo: boolean,
  ): Promise<NeedCountType[]> {
    return [...(await this.read.counts(demo))];
  }

  @Query(() => SimilarToNeedType, { description: 'Needs and solutions like the one somebody is writing.' })
  async similarNeeds(
    @CurrentRequest() request: RequestContext,
    @Args('input', { type: () => SimilarNeedsInput, description: 'What is written so far.' })
    input: SimilarNeedsInput,
  ) {
    const { needs, solutions } = await this.read.similar(request.actor, parseInput(similarNeedsInput, input));
    const projects = await this.loaders.projects(
      request,
      solutions.map(({ projectId }) => projectId),
    );
    return {
      needs: needs.map(({ need, likeness }) => ({ need, ...likeness })),
      solutions: solutions.flatMap(({ projectId, commonWords }) => {
        const project = projects.find(({ id }) => id === projectId);
        return project === undefined ? [] : [{ project, commonWords }];
      }),
    };
  }

  @Query(() => [NeedSuggestionType], {
    description: 'Suggestions to join forces in the regions that the reader coordinates.',
  })
  async needSuggestions(@CurrentActor() actor: Actor): Promise<NeedSuggestionType[]> {
    return [...(await this.suggestions.mine(actor))];
  }

  @Query(() => NeedSuggestionType, {
    description: 'One suggestion; `NOT_FOUND` to whoever does not coordinate its region.',
  })
  async needSuggestion(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<NeedSuggestionType> {
    return this.suggestions.byId(actor, id);
  }

  @Query(() => [NeedConsentType], {
    description: 'Own anonymous needs about which coordinators ask, for those who may answer.',
  })
  async myNeedConsents(@CurrentActor() actor: Actor): Promise<NeedConsentType[]> {
    const asked = await this.suggestions.asked(actor);
    return asked.map(({ need, ...rest }) => ({ need, consent: need.consent, ...rest }));
  }
}
