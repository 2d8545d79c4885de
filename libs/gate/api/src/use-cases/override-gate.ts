import {
  canReadEvidence,
  canReleaseUse,
  confirmOverride,
  endOverride,
  type GateOverride,
  requestOverride,
  type RequestOverrideInput,
} from '@allmende/gate-core';
import { accept, AccessError, DomainEvents, found } from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { GateDesk, type OnTheDesk } from './gate-desk.js';
import { ReassessUse } from './reassess-use.js';

const APPROVERS = { isAllowed: canReleaseUse, needsConfirmation: true };

/** A public exception: asked for by one person, confirmed by another, and over on its day or before. */
@Injectable()
export class OverrideGate {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async request(actor: Actor, input: RequestOverrideInput): Promise<GateOverride> {
    return this.desk.run(actor, input, APPROVERS, async ({ dossier, accountId, now }) => {
      const { reason, endsOn } = input;
      const { changes, events } = accept(
        requestOverride({
          use: dossier.use,
          reason,
          endsOn,
          overrides: dossier.overrides,
          accountId,
          newId: this.desk.newId(),
          now,
        }),
      );
      await this.records.saveOverride(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }

  async confirm(actor: Actor, overrideId: string): Promise<GateOverride> {
    return this.step(actor, overrideId, async (override, { accountId, now }) =>
      confirmOverride({
        override,
        confirmer: await this.desk.markOf(accountId),
        requester: await this.desk.markOf(override.requestedBy),
        now,
      }),
    );
  }

  async end(actor: Actor, overrideId: string): Promise<GateOverride> {
    return this.step(actor, overrideId, (override, { now }) => Promise.resolve(endOverride(override, now)));
  }

  private async step(
    actor: Actor,
    overrideId: string,
    decide: (override: GateOverride, desk: OnTheDesk) => Promise<Decision<GateOverride>>,
  ): Promise<GateOverride> {
    const known = await this.records.overrideUnscoped(overrideId);
    // Who is not of the organisation does not learn that somebody asked.
    if (known === null || !canReadEvidence(actor, known.organisationId)) throw new AccessError('NOT_FOUND');
    return this.desk.run(actor, known, APPROVERS, async (desk) => {
      const override = found(desk.dossier.overrides.find(({ id }) => id === overrideId));
      const { changes, events } = accept(await decide(override, desk));
      await this.records.saveOverride(changes);
      await this.events.record(actor, events);
      await this.reassess.run(actor, desk.dossier.use, 'override');
      return changes;
    });
  }
}
