import {
  canReleaseUse,
  type EvidenceRecord,
  gateFacts,
  presentRecords,
  releaseUse,
  type ReleaseUseInput,
  writeDecision,
} from '@allmende/gate-core';
import { accept, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { GateRecords } from '../data/gate-records.js';
import { GateDesk } from './gate-desk.js';

/** An approver signs that a use may take a step; what it was signed on is kept for good. */
@Injectable()
export class ReleaseUse {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, input: ReleaseUseInput): Promise<EvidenceRecord> {
    const rule = { isAllowed: canReleaseUse, needsConfirmation: true };
    return this.desk.run(actor, input, rule, async ({ dossier, accountId, now }) => {
      const counted = presentRecords(dossier).filter(({ type }) => type !== 'release_decision');
      const { changes, events } = accept(
        releaseUse({
          dossier,
          to: input.to,
          councilResolution: input.councilResolution ?? '',
          signer: await this.desk.markOf(accountId),
          authors: await this.desk.marksOf(counted.flatMap(({ authorIds }) => authorIds)),
          newId: this.desk.newId(),
          now,
        }),
      );
      await this.records.saveRecords([changes]);
      const others = dossier.records.filter(({ id }) => id !== changes.id);
      await this.decisions.add(
        writeDecision({
          use: dossier.use,
          occasion: 'release',
          to: input.to,
          cause: null,
          facts: gateFacts({ ...dossier, records: [...others, changes] }, now),
          accountId,
          newId: this.desk.newId(),
          now,
        }),
      );
      await this.events.record(actor, events);
      return changes;
    });
  }
}
