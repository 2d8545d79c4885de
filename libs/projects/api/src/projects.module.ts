import { MembersModule, ProfilesModule } from '@allmende/organisations-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { DatabaseModule, declareConstraintProblem, declarePersonalParts } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Module } from '@nestjs/common';
import { ApprovalEntity } from './data/approval.entity.js';
import { Approvals } from './data/approval.repository.js';
import { ContentReviewEntity } from './data/content-review.entity.js';
import { LinkCheckEntity } from './data/link-check.entity.js';
import { LinkChecks } from './data/link-check.repository.js';
import { ContentReviews } from './data/content-review.repository.js';
import { ErrorReportEntity } from './data/error-report.entity.js';
import { ErrorReports } from './data/error-report.repository.js';
import { PROJECTS_PARTS } from './data/personal-parts.js';
import { ProjectFileEntity } from './data/project-file.entity.js';
import { ProjectFiles } from './data/project-file.repository.js';
import { PublishedVersionEntity } from './data/published-version.entity.js';
import { PublishedVersions } from './data/published-version.repository.js';
import { DiscountRateEntity } from './data/discount-rate.entity.js';
import { EmissionFactorEntity } from './data/emission-factor.entity.js';
import { FitPeers } from './data/fit-peers.js';
import { DeploymentEntity } from './data/deployment.entity.js';
import { DeploymentStepEntity } from './data/deployment-step.entity.js';
import { CoOwnerEntity } from './data/co-owner.entity.js';
import { CoOwners } from './data/co-owner.repository.js';
import { LineageEntity } from './data/lineage.entity.js';
import { Lineages } from './data/lineage.repository.js';
import { Deployments } from './data/deployment.repository.js';
import { EvidencePartsLoader } from './data/evidence-parts-loader.js';
import { ProjectLists } from './data/project-lists.js';
import { ProjectPartEntity } from './data/project-part.entity.js';
import { ProjectPartLoader } from './data/project-part-loader.js';
import { ProjectParts } from './data/project-part.repository.js';
import { ProjectEntity } from './data/project.entity.js';
import { SearchFacts } from './data/search-facts.js';
import { Projects } from './data/project.repository.js';
import { CandidateSolutions } from './data/candidate-solutions.js';
import { PublishedProjectCounts } from './data/published-project-counts.js';
import { PublishedProjectPages } from './data/published-project-pages.js';
import { ReferenceTables } from './data/reference-tables.js';
import { FitPeerFields, FitPeerOrganisation, ProjectFit } from './graphql/fit.queries.js';
import { DownloadSearch } from './downloads/download-search.js';
import { EvidenceMutations } from './graphql/evidence.mutations.js';
import { EvidenceQueries } from './graphql/evidence.queries.js';
import { LineageBranchFields, ProjectLineage } from './graphql/lineage.queries.js';
import { OwnerMutations } from './graphql/owners.mutations.js';
import { CoOwnerFields, OwnershipQuestionFields, ProjectOwners } from './graphql/owners.queries.js';
import { MunicipalityProjects } from './graphql/municipality-projects.queries.js';
import { ProjectFields } from './graphql/project-fields.queries.js';
import { ProjectPartMutations } from './graphql/project-parts.mutations.js';
import { ProjectPartQueries } from './graphql/project-parts.queries.js';
import { ProjectMutations } from './graphql/project.mutations.js';
import { ProjectQueries } from './graphql/project.queries.js';
import { RequirementsMutations } from './graphql/requirements.mutations.js';
import { PublishingMutations } from './graphql/publishing.mutations.js';
import { ProjectPublishingQueries } from './graphql/publishing.queries.js';
import { ProjectLinkChecks } from './graphql/link-checks.queries.js';
import { ProjectFileFields } from './graphql/project-file.queries.js';
import { ReportMutations } from './graphql/reports.mutations.js';
import { SuggestionQueries } from './graphql/suggestions.queries.js';
import { SchemaImpactQueries } from './graphql/schema-impact.queries.js';
import { ProjectReports } from './graphql/reports.queries.js';
import { ProjectVersions } from './graphql/version.queries.js';
import { ReuseHistory } from './graphql/reuse-history.queries.js';
import { ReuseMutations } from './graphql/reuse.mutations.js';
import { ProjectReuse, ReuseQueries } from './graphql/reuse.queries.js';
import { CheckLinksByClock } from './jobs/check-links.js';
import { AnnounceReusesByClock } from './jobs/announce-reuses.js';
import { LookAfterReportsByClock } from './jobs/look-after-reports.js';
import { AlignProjectIndexJob } from './jobs/align-project-index.js';
import { IndexProjectJob } from './jobs/index-project.js';
import { MarkVacantEntriesJob } from './jobs/mark-vacant-entries.js';
import { AlignProjectIndex } from './use-cases/align-project-index.js';
import { AnnounceReuses } from './use-cases/announce-reuses.js';
import { ApproveProject } from './use-cases/approve-project.js';
import { AnswerHandIn } from './use-cases/answer-hand-in.js';
import { ListHandIns } from './use-cases/list-hand-ins.js';
import { TraceSchemaChange } from './use-cases/trace-schema-change.js';
import { AnswerReport, ReportRecords } from './use-cases/answer-report.js';
import { LookAfterReports } from './use-cases/look-after-reports.js';
import { ReadReports } from './use-cases/read-reports.js';
import { ReportError } from './use-cases/report-error.js';
import { ConfirmContent } from './use-cases/confirm-content.js';
import { RemindOfReviewsByClock } from './jobs/remind-of-reviews.js';
import { LookIntoFiles } from './use-cases/look-into-files.js';
import { ChangeProjectFiles } from './use-cases/change-project-files.js';
import { ReadProjectFiles } from './use-cases/read-project-files.js';
import { RemindOfReviews } from './use-cases/remind-of-reviews.js';
import { WriteReviewLetters } from './use-cases/write-review-letters.js';
import { KeepVersions } from './use-cases/keep-versions.js';
import { PublishingLoader } from './use-cases/publishing-loader.js';
import { ReadVersions } from './use-cases/read-versions.js';
import { SecondPair } from './use-cases/second-pair.js';
import { SeedParts } from './use-cases/seed-parts.js';
import { SubmitProject } from './use-cases/submit-project.js';
import { ChangeReuse } from './use-cases/change-reuse.js';
import { ListActualsDue } from './use-cases/list-actuals-due.js';
import { ListSearch } from './use-cases/list-search.js';
import { ListReuses } from './use-cases/list-reuses.js';
import { ChangeOwners } from './use-cases/change-owners.js';
import { KeepLineage } from './use-cases/keep-lineage.js';
import { ReadFit } from './use-cases/read-fit.js';
import { ReusedProjects } from './use-cases/reused-projects.js';
import { SeedFamily } from './use-cases/seed-family.js';
import { SeedReuses } from './use-cases/seed-reuses.js';
import { ReuseFacts } from './use-cases/reuse-facts.js';
import { StepGates } from './use-cases/step-gates.js';
import { SuspendUse } from './use-cases/suspend-use.js';
import { SetReuseStage } from './use-cases/set-reuse-stage.js';
import { WriteReuseLetters } from './use-cases/write-reuse-letters.js';
import { BeginProject } from './use-cases/begin-project.js';
import { CheckLinks } from './use-cases/check-links.js';
import { ChangeLifecycleState } from './use-cases/change-lifecycle-state.js';
import { ChangeProject } from './use-cases/change-project.js';
import { CreateProject } from './use-cases/create-project.js';
import { DeleteDraft } from './use-cases/delete-draft.js';
import { ImportPublicCases } from './use-cases/import-public-cases.js';
import { IndexProject } from './use-cases/index-project.js';
import { ListProjects } from './use-cases/list-projects.js';
import { MarkVacantEntries } from './use-cases/mark-vacant-entries.js';
import { PublishProject } from './use-cases/publish-project.js';
import { RemoveDemoProjects } from './use-cases/remove-demo-projects.js';
import { SaveProjectDraft } from './use-cases/save-project-draft.js';
import { SaveProjectPart } from './use-cases/save-project-part.js';
import { SearchProjects } from './use-cases/search-projects.js';
import { SeedProjects } from './use-cases/seed-projects.js';
import { SuggestEntries } from './use-cases/suggest-entries.js';
import { WithdrawProject } from './use-cases/withdraw-project.js';

declarePersonalParts(PROJECTS_PARTS);
declareConstraintProblem('uq_deployment_adopter', problem('STALE_VERSION', 'expectedVersion'));
declareConstraintProblem('uq_approval_waiting', problem('ALREADY_HANDED_IN', 'id'));
declareConstraintProblem('uq_project_key', problem('KEY_TAKEN', 'key'));
declareConstraintProblem('fk_project_municipality', problem('MUNICIPALITY_UNKNOWN', 'ags'));
declareConstraintProblem('fk_project_organisation', problem('ORGANISATION_UNKNOWN', 'organisationId'));

/** Every class with fields of this domain; the schema is emitted from them without a database. */
export const projectsResolvers = [
  ProjectQueries,
  SuggestionQueries,
  ProjectMutations,
  ProjectFields,
  ProjectPartQueries,
  ProjectPartMutations,
  EvidenceQueries,
  EvidenceMutations,
  MunicipalityProjects,
  ReuseMutations,
  ReuseQueries,
  ReuseHistory,
  ProjectReuse,
  ProjectFit,
  ProjectLineage,
  LineageBranchFields,
  ProjectOwners,
  CoOwnerFields,
  OwnershipQuestionFields,
  OwnerMutations,
  FitPeerFields,
  FitPeerOrganisation,
  RequirementsMutations,
  PublishingMutations,
  ProjectPublishingQueries,
  ProjectLinkChecks,
  ReportMutations,
  ProjectReports,
  SchemaImpactQueries,
  ProjectVersions,
  ProjectFileFields,
] as const;

const OPEN_TO_OTHERS = [
  Projects,
  ProjectParts,
  ErrorReports,
  AlignProjectIndex,
  ImportPublicCases,
  AnnounceReuses,
  CreateProject,
  IndexProject,
  ListProjects,
  ListReuses,
  PublishProject,
  CandidateSolutions,
  PublishedProjectCounts,
  PublishedProjectPages,
  RemoveDemoProjects,
  SearchProjects,
  SeedProjects,
  SeedFamily,
  SeedReuses,
  SetReuseStage,
  StepGates,
  SuspendUse,
];

const PUBLISHING = [
  ProjectFiles,
  ReadProjectFiles,
  LookIntoFiles,
  ChangeProjectFiles,
  RemindOfReviews,
  RemindOfReviewsByClock,
  LinkChecks,
  CheckLinks,
  CheckLinksByClock,
  ReportError,
  ReportRecords,
  ListHandIns,
  TraceSchemaChange,
  AnswerReport,
  ReadReports,
  LookAfterReports,
  LookAfterReportsByClock,
  WriteReviewLetters,
  Approvals,
  PublishedVersions,
  ContentReviews,
  KeepVersions,
  SecondPair,
  SeedParts,
  SubmitProject,
  AnswerHandIn,
  ApproveProject,
  ConfirmContent,
  PublishingLoader,
  ReadVersions,
];

/** What is shared: projects, their publication, lists and search. */
@Module({
  controllers: [DownloadSearch],
  imports: [
    DatabaseModule.withEntities([
      ProjectEntity,
      ProjectPartEntity,
      ProjectFileEntity,
      ApprovalEntity,
      PublishedVersionEntity,
      ContentReviewEntity,
      LinkCheckEntity,
      ErrorReportEntity,
      DeploymentEntity,
      DeploymentStepEntity,
      LineageEntity,
      CoOwnerEntity,
      DiscountRateEntity,
      EmissionFactorEntity,
    ]),
    MunicipalitiesModule,
    MembersModule,
    ProfilesModule,
  ],
  providers: [
    ...projectsResolvers,
    ...OPEN_TO_OTHERS,
    ProjectLists,
    SearchFacts,
    ListSearch,
    SuggestEntries,
    ...PUBLISHING,
    ChangeProject,
    BeginProject,
    SaveProjectDraft,
    SaveProjectPart,
    EvidencePartsLoader,
    ProjectPartLoader,
    ReferenceTables,
    WithdrawProject,
    ChangeLifecycleState,
    DeleteDraft,
    IndexProjectJob,
    MarkVacantEntries,
    MarkVacantEntriesJob,
    AlignProjectIndexJob,
    Deployments,
    FitPeers,
    Lineages,
    CoOwners,
    KeepLineage,
    ChangeOwners,
    ReadFit,
    ListActualsDue,
    ReusedProjects,
    ReuseFacts,
    ChangeReuse,
    WriteReuseLetters,
    AnnounceReusesByClock,
  ],
  exports: OPEN_TO_OTHERS,
})
export class ProjectsModule {}
