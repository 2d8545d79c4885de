import { OrganisationDirectory } from '@allmende/identity-api';
import { found } from '@allmende/platform-api';
import type { Adopter, Deployment, GateProblems, ReuseStageInput } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { StepGates } from './step-gates.js';

/** What a stage is decided from besides the solution and the reuse itself. */
@Injectable()
export class ReuseFacts {
  constructor(
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(StepGates) private readonly gates: StepGates,
  ) {}

  async of(
    { projectId, organisationId, stage }: ReuseStageInput,
    present: Deployment | null,
    accountId: string | null,
  ): Promise<{ readonly adopter: Adopter; readonly gate: GateProblems }> {
    const [adopter] = await this.organisations.findByIds([organisationId]);
    const from = present?.stage ?? null;
    const gate = await this.gates.ofMove({ projectId, organisationId, from, to: stage, accountId });
    return { adopter: found(adopter), gate };
  }
}
