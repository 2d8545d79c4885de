import { applicationAbilities, applicationCompleteness, financingPlan } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import {
  CurrentActor,
  CurrentRequest,
  found,
  loaderOf,
  type RequestContext,
  toProblemType,
} from '@allmende/platform-api';
import { ConsortiumType } from '@allmende/consortia-api';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OpenApplication } from '../use-cases/application-writing.js';
import { ReadApplications } from '../use-cases/read-applications.js';
import {
  ApplicationPermissions,
  ApplicationType,
  FinancingResultType,
  SectionAnswersType,
  SectionCompletenessType,
  SubmissionType,
  toAnswers,
  toApplicationType,
} from './application.type.js';
import { toCallType } from './call.queries.js';
import { FundingCallType } from './call.type.js';

/** Names of the two loaders of a request. */
const OPEN = {};
const SECTIONS = {};

/** Applications as their members read them. */
@Resolver(() => ApplicationType)
export class ApplicationQueries {
  constructor(@Inject(ReadApplications) private readonly applications: ReadApplications) {}

  @Query(() => ApplicationType, {
    description: 'One application; NOT_FOUND for everybody outside its consortium.',
  })
  async application(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => ID, description: 'Readable address part.' }) key: string,
  ): Promise<ApplicationType> {
    return toApplicationType(await this.applications.byKey(actor, key));
  }

  @Query(() => [ApplicationType], {
    description: 'Applications of the consortia one belongs to, latest change first.',
  })
  async myApplications(@CurrentActor() actor: Actor): Promise<ApplicationType[]> {
    return (await this.applications.mine(actor)).map(toApplicationType);
  }

  @ResolveField(() => FundingCallType, { description: 'The call it answers.' })
  async call(
    @Parent() application: ApplicationType,
    @CurrentRequest() request: RequestContext,
  ): Promise<FundingCallType> {
    return toCallType((await this.open(application, request)).call);
  }

  @ResolveField(() => ID, { description: 'The consortium that applies.' })
  consortiumId(@Parent() application: ApplicationType): string {
    return application.facts.consortiumId;
  }

  @ResolveField(() => [SectionAnswersType], { description: 'Answers kept so far.' })
  async answers(
    @Parent() application: ApplicationType,
    @CurrentRequest() request: RequestContext,
  ): Promise<SectionAnswersType[]> {
    const sections = await this.sections(application, request);
    return sections.map((section) => ({ ...section, answers: toAnswers(section.answers) }));
  }

  @ResolveField(() => [SectionCompletenessType], { description: 'How far each section is.' })
  async completeness(
    @Parent() application: ApplicationType,
    @CurrentRequest() request: RequestContext,
  ): Promise<SectionCompletenessType[]> {
    const { call } = await this.open(application, request);
    return [...applicationCompleteness(call.form, await this.sections(application, request))];
  }

  @ResolveField(() => FinancingResultType, { description: 'Who pays what by the present budget.' })
  async financing(
    @Parent() application: ApplicationType,
    @CurrentRequest() request: RequestContext,
  ): Promise<FinancingResultType> {
    const { call, partners } = await this.open(application, request);
    const { plan, problems } = financingPlan(call.terms, application.budget as never, partners);
    return { plan, problems: problems.map(toProblemType) };
  }

  @ResolveField(() => ApplicationPermissions, { description: 'What the reader may do.' })
  async viewerCan(
    @Parent() application: ApplicationType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<ApplicationPermissions> {
    const { partners } = await this.open(application, request);
    return applicationAbilities(actor, application.facts, partners);
  }

  @ResolveField(() => SubmissionType, { nullable: true, description: 'What was handed in; null before.' })
  async submission(@Parent() application: ApplicationType): Promise<SubmissionType | null> {
    if (application.submittedAt === null) return null;
    const kept = await this.applications.submission(application.id);
    if (kept === null) return null;
    const { snapshot, stage, submittedAt, sha256 } = kept;
    const answers = snapshot.answers.map(({ sectionKey, answers: given }) => ({
      sectionKey,
      answers: toAnswers(given),
    }));
    const { budget, plan } = snapshot;
    return { stage, submittedAt, sha256, sections: snapshot.questions.sections, answers, budget, plan };
  }

  private async open(application: ApplicationType, request: RequestContext): Promise<OpenApplication> {
    const loader = loaderOf(request, OPEN, (facts: readonly ApplicationType['facts'][]) =>
      this.applications.complete(facts),
    );
    return found(await loader.load(application.facts));
  }

  private async sections(application: ApplicationType, request: RequestContext) {
    const loader = loaderOf(request, SECTIONS, (ids: readonly string[]) => this.applications.sections(ids));
    return (await loader.load(application.id)) ?? [];
  }
}

/** Applications of one consortium, added to the type of the domain below. */
@Resolver(() => ConsortiumType)
export class ConsortiumApplications {
  constructor(@Inject(ReadApplications) private readonly applications: ReadApplications) {}

  @ResolveField('applications', () => [ApplicationType], {
    description: 'Joint applications of the consortium; members only.',
  })
  async applicationsOfConsortium(
    @Parent() consortium: { readonly id: string },
    @CurrentActor() actor: Actor,
  ): Promise<ApplicationType[]> {
    return (await this.applications.mine(actor, consortium.id)).map(toApplicationType);
  }
}
