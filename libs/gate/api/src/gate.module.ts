import { IdentityModule } from '@allmende/identity-api';
import { DatabaseModule, declareConstraintProblem, declarePersonalParts } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { DecisionEntity } from './data/decision.entity.js';
import { Decisions } from './data/decision.repository.js';
import { EvaluationPoolEntity } from './data/evaluation-pool.entity.js';
import { EvaluationPools } from './data/evaluation-pools.js';
import { EvidenceRecordEntity } from './data/evidence-record.entity.js';
import { GateRecords } from './data/gate-records.js';
import { OverrideEntity } from './data/override.entity.js';
import { GATE_PARTS } from './data/personal-parts.js';
import { PoolMembershipEntity } from './data/pool-membership.entity.js';
import { SystemVersionEntity } from './data/system-version.entity.js';
import { UseAnswers } from './data/use-answers.js';
import { EvidenceRecordMutations } from './graphql/evidence-records.mutations.js';
import { EvaluationPoolMutations } from './graphql/evaluation-pool.mutations.js';
import {
  FormerPoolMemberQueries,
  PoolMemberQueries,
  ProjectPools,
} from './graphql/evaluation-pool.queries.js';
import { GatedUsePublicFacts } from './graphql/public-facts.queries.js';
import { GatedUseRecords } from './graphql/gate-records.queries.js';
import { GateStepMutations } from './graphql/gate-steps.mutations.js';
import { ExpireEvidenceByClock } from './jobs/expire-evidence.js';
import { Dossiers } from './use-cases/dossiers.js';
import { ExpireEvidence } from './use-cases/expire-evidence.js';
import { GateDesk } from './use-cases/gate-desk.js';
import { JudgeEvidenceRecord } from './use-cases/judge-evidence-record.js';
import { ListGateHistory } from './use-cases/list-gate-history.js';
import { OverrideGate } from './use-cases/override-gate.js';
import { ReassessAfterMilestoneJob } from './jobs/reassess-after-milestone.js';
import { ReassessAfterMilestone } from './use-cases/reassess-after-milestone.js';
import { ReadPublicUses } from './use-cases/read-public-uses.js';
import { ReassessUse } from './use-cases/reassess-use.js';
import { DownloadDossier } from './downloads/download-dossier.js';
import { PoolEvaluations } from './use-cases/pool-evaluations.js';
import { ReadPools } from './use-cases/read-pools.js';
import { ReassessMany } from './use-cases/reassess-many.js';
import { ReassessPools } from './use-cases/reassess-pools.js';
import { ReassessPoolsByClock } from './jobs/reassess-pools.js';
import { PrintDossier } from './use-cases/print-dossier.js';
import { RecordSystemVersion } from './use-cases/record-system-version.js';
import { ReleaseUse } from './use-cases/release-use.js';
import { ReplayDecisions } from './use-cases/replay-decisions.js';
import { SeedReleases } from './use-cases/seed-releases.js';
import { SaveEvidenceRecord } from './use-cases/save-evidence-record.js';
import { GatedUseEntity } from './data/gated-use.entity.js';
import { GatedUses } from './data/gated-use.repository.js';
import { LegalMilestoneEntity } from './data/legal-milestone.entity.js';
import { LegalMilestones } from './data/legal-milestone.repository.js';
import { GatedUseMutations } from './graphql/gated-use.mutations.js';
import { GatedUseQueries, ProjectGatedUses } from './graphql/gated-use.queries.js';
import { MilestoneMutations } from './graphql/milestone.mutations.js';
import { MilestoneQueries } from './graphql/milestone.queries.js';
import { AlignUseAudiencesJob } from './jobs/align-use-audiences.js';
import { AlignUseAudiences } from './use-cases/align-use-audiences.js';
import { ChangeMilestone } from './use-cases/change-milestone.js';
import { GuardSteps } from './use-cases/guard-steps.js';
import { ReadGatedUses } from './use-cases/read-gated-uses.js';
import { UseStanding } from './use-cases/use-standing.js';
import { SaveRiskInputs } from './use-cases/save-risk-inputs.js';

declarePersonalParts(GATE_PARTS);
declareConstraintProblem('uq_override_open', problem('OVERRIDE_OPEN', ''));
declareConstraintProblem('uq_evidence_record_type', problem('STALE_VERSION', 'expectedVersion'));
declareConstraintProblem('uq_system_version_label', problem('VERSION_KNOWN', 'label'));

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const gateResolvers = [
  ProjectGatedUses,
  GatedUseQueries,
  GatedUseMutations,
  MilestoneQueries,
  MilestoneMutations,
  GatedUseRecords,
  GatedUsePublicFacts,
  EvidenceRecordMutations,
  GateStepMutations,
  ProjectPools,
  PoolMemberQueries,
  FormerPoolMemberQueries,
  EvaluationPoolMutations,
] as const;

/** What is answered about a use, and the dates of the law it is judged by. */
const ANSWERS = [
  AlignUseAudiences,
  AlignUseAudiencesJob,
  ChangeMilestone,
  GatedUses,
  LegalMilestones,
  ReadGatedUses,
  SaveRiskInputs,
];

/** Evidence, versions, overrides and what the gate makes of them. */
const RECORDS = [
  Dossiers,
  Decisions,
  ExpireEvidence,
  ExpireEvidenceByClock,
  GateDesk,
  GateRecords,
  GuardSteps,
  JudgeEvidenceRecord,
  ListGateHistory,
  OverrideGate,
  PrintDossier,
  ReassessAfterMilestone,
  ReassessAfterMilestoneJob,
  ReassessMany,
  ReadPublicUses,
  ReassessUse,
  RecordSystemVersion,
  ReleaseUse,
  ReplayDecisions,
  SaveEvidenceRecord,
  SeedReleases,
  UseAnswers,
  UseStanding,
];

/** Uses that are measured together. */
const POOLS = [EvaluationPools, PoolEvaluations, ReadPools, ReassessPools, ReassessPoolsByClock];

/** When AI may be used: risk class, evidence, evaluation and the decision to release. */
@Module({
  controllers: [DownloadDossier],
  imports: [
    IdentityModule,
    ProjectsModule,
    DatabaseModule.withEntities([
      GatedUseEntity,
      LegalMilestoneEntity,
      SystemVersionEntity,
      EvidenceRecordEntity,
      OverrideEntity,
      DecisionEntity,
      EvaluationPoolEntity,
      PoolMembershipEntity,
    ]),
  ],
  providers: [...gateResolvers, ...ANSWERS, ...RECORDS, ...POOLS],
  exports: [ExpireEvidence, ReadPublicUses, ReassessUse, ReplayDecisions, SeedReleases],
})
export class GateModule {}
