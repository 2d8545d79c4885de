import {
  canWriteGatedUse,
  type GatedUse,
  type RiskInputs,
  saveRiskInputs,
  standingOf,
} from '@allmende/gate-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  keepBoth,
  type SaveOutcome,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ListReuses, Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { GatedUses } from '../data/gated-use.repository.js';

/** All answers as they stand on the page, and the version they were written on. */
export interface SaveRiskInputsRequest {
  readonly projectId: string;
  readonly organisationId: string;
  readonly expectedVersion: number;
  readonly inputs: RiskInputs;
}

/** An organisation answers what makes its use of a solution risky. */
@Injectable()
export class SaveRiskInputs {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(GatedUses) private readonly uses: GatedUses,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: SaveRiskInputsRequest): Promise<SaveOutcome<GatedUse>> {
    return keepBoth(
      () => this.save(actor, request),
      async () => found(await this.uses.find(actor, request.projectId, request.organisationId)),
    );
  }

  private async save(actor: Actor, request: SaveRiskInputsRequest): Promise<GatedUse> {
    const { projectId, organisationId, inputs, expectedVersion } = request;
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canWriteGatedUse(actor, organisationId), actor);
      const stages = await this.reuses.stagesUnscoped(projectId);
      const stage = stages.find((reuse) => reuse.organisationId === organisationId)?.stage ?? null;
      const { changes, events } = accept(
        saveRiskInputs({
          projectId,
          organisationId,
          standing: standingOf(project, organisationId, stage),
          present: await this.uses.oneUnscoped(projectId, organisationId),
          inputs,
          expectedVersion,
          exemptionAccepted: false,
          newId: this.clock.newId(),
          now: this.clock.now(),
        }),
      );
      await this.uses.save(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
