import { ConsortiaModule } from '@allmende/consortia-api';
import { DatabaseModule, declareConstraintProblem, declarePersonalParts } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { FUNDING_PARTS } from './data/personal-parts.js';
import { ApplicationEntity, SectionAnswersEntity, SubmissionEntity } from './data/application.entity.js';
import { ApplicationRepository } from './data/application.repository.js';
import { CallEntity } from './data/call.entity.js';
import { CallRepository } from './data/call.repository.js';
import { ProgrammeEntity } from './data/programme.entity.js';
import { DownloadApplication } from './downloads/download-application.js';
import { ApplicationMutations } from './graphql/application.mutations.js';
import { ApplicationQueries, ConsortiumApplications } from './graphql/application.queries.js';
import { CallQueries } from './graphql/call.queries.js';
import { ProgrammeMutations } from './graphql/programme.mutations.js';
import { SuggestedProgrammes } from './graphql/suggested-programmes.queries.js';
import { ApplicationWriting } from './use-cases/application-writing.js';
import { ManageProgrammes } from './use-cases/manage-programmes.js';
import { PrintApplication } from './use-cases/print-application.js';
import { ReadApplications } from './use-cases/read-applications.js';
import { ReadCalls } from './use-cases/read-calls.js';
import { SaveBudget } from './use-cases/save-budget.js';
import { SaveSection } from './use-cases/save-section.js';
import { StartApplication } from './use-cases/start-application.js';
import { SubmitApplication } from './use-cases/submit-application.js';

declareConstraintProblem('uq_application_live', { code: 'ALREADY_APPLIED', path: 'callId' });
declareConstraintProblem('pk_section_answers', { code: 'STALE_VERSION', path: 'expectedVersion' });

declarePersonalParts(FUNDING_PARTS);

/** Programmes, calls and the joint applications to them. */
@Module({
  imports: [
    DatabaseModule.withEntities([
      ProgrammeEntity,
      CallEntity,
      ApplicationEntity,
      SectionAnswersEntity,
      SubmissionEntity,
    ]),
    ConsortiaModule,
  ],
  controllers: [DownloadApplication],
  providers: [
    CallRepository,
    ApplicationRepository,
    ApplicationWriting,
    ManageProgrammes,
    StartApplication,
    SaveSection,
    SaveBudget,
    SubmitApplication,
    PrintApplication,
    ReadApplications,
    ReadCalls,
    CallQueries,
    SuggestedProgrammes,
    ProgrammeMutations,
    ApplicationQueries,
    ApplicationMutations,
    ConsortiumApplications,
  ],
  exports: [CallRepository, ManageProgrammes, StartApplication, SaveSection, SaveBudget, SubmitApplication],
})
export class FundingModule {}
