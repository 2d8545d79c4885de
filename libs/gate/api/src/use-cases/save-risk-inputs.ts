import {
  canWriteGatedUse,
  gateFacts,
  type GatedUse,
  isExemptionAccepted,
  type RiskInputs,
  saveRiskInputs,
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
import { Inject, Injectable } from '@nestjs/common';
import { GatedUses } from '../data/gated-use.repository.js';
import { ReassessUse } from './reassess-use.js';
import { UseStanding } from './use-standing.js';

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
    @Inject(UseStanding) private readonly standings: UseStanding,
    @Inject(GatedUses) private readonly uses: GatedUses,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
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
      const locked = await this.standings.lock(actor, request);
      assertAllowed(canWriteGatedUse(actor, organisationId), actor);
      const { standing, dossier } = await locked();
      const now = this.clock.now();
      const { changes, events } = accept(
        saveRiskInputs({
          projectId,
          organisationId,
          standing,
          present: dossier.answered,
          inputs,
          expectedVersion,
          exemptionAccepted: isExemptionAccepted(gateFacts(dossier, now)),
          newId: this.clock.newId(),
          now,
        }),
      );
      await this.uses.save(changes);
      await this.events.record(actor, events);
      await this.reassess.run(actor, request, 'inputs');
      return changes;
    });
  }
}
