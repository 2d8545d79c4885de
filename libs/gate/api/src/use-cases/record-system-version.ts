import {
  canJudgeEvidence,
  canReadEvidence,
  canWriteEvidence,
  classifyVersion,
  type ClassifyVersionInput,
  recordVersion,
  type RecordVersionInput,
  type SystemVersion,
} from '@allmende/gate-core';
import { accept, AccessError, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { GateDesk } from './gate-desk.js';
import { ReassessUse } from './reassess-use.js';

/** A use gets another version of its system, and somebody else says whether that matters. */
@Injectable()
export class RecordSystemVersion {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, input: RecordVersionInput): Promise<SystemVersion> {
    return this.desk.run(actor, input, { isAllowed: canWriteEvidence }, async (desk) => {
      const { dossier, accountId, now } = desk;
      const { changes, events } = accept(
        recordVersion({
          use: dossier.use,
          label: input.label,
          changes: input.changes ?? '',
          inUse: input.inUse,
          versions: dossier.versions,
          accountId,
          newId: this.desk.newId(),
          now,
        }),
      );
      await this.records.saveVersion(changes);
      await this.events.record(actor, events);
      await this.reassess.run(actor, dossier.use, 'version');
      return changes;
    });
  }

  async classify(actor: Actor, input: ClassifyVersionInput): Promise<SystemVersion> {
    const known = await this.records.versionUnscoped(input.versionId);
    if (known === null || !canReadEvidence(actor, known.organisationId)) throw new AccessError('NOT_FOUND');
    return this.desk.run(actor, known, { isAllowed: canJudgeEvidence }, async (desk) => {
      const { dossier, accountId, now } = desk;
      const version = found(dossier.versions.find(({ id }) => id === known.id));
      const { changes, events } = accept(
        classifyVersion({
          version,
          change: input.change,
          reason: input.reason,
          reviewer: await this.desk.markOf(accountId),
          author: await this.desk.markOf(version.recordedBy),
          now,
        }),
      );
      await this.records.saveVersion(changes);
      await this.events.record(actor, events);
      await this.reassess.run(actor, dossier.use, 'version');
      return changes;
    });
  }
}
