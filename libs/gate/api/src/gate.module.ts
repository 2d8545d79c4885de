import { IdentityModule } from '@allmende/identity-api';
import { DatabaseModule } from '@allmende/platform-api';
import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
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
import { SaveRiskInputs } from './use-cases/save-risk-inputs.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const gateResolvers = [
  ProjectGatedUses,
  GatedUseQueries,
  GatedUseMutations,
  MilestoneQueries,
  MilestoneMutations,
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

/** When AI may be used: risk class, evidence, evaluation and the decision to release. */
@Module({
  imports: [
    IdentityModule,
    ProjectsModule,
    DatabaseModule.withEntities([GatedUseEntity, LegalMilestoneEntity]),
  ],
  providers: [...gateResolvers, ...ANSWERS, GuardSteps],
})
export class GateModule {}
