import {
  acceptRecord,
  canJudgeEvidence,
  canWriteEvidence,
  type EvidenceRecord,
  isOfVersion,
  countingVersionId,
  type RecordStepInput,
  type ReviewRecordInput,
  sendBackRecord,
  submitRecord,
} from '@allmende/gate-core';
import { accept, AccessError, DomainEvents, found } from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { surroundingsOf } from './dossiers.js';
import { type DeskRule, GateDesk, type OnTheDesk } from './gate-desk.js';
import { ReassessUse } from './reassess-use.js';

/** A record is handed in, and judged by somebody who did not write it. */
@Injectable()
export class JudgeEvidenceRecord {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async submit(actor: Actor, { recordId, expectedVersion }: RecordStepInput): Promise<EvidenceRecord> {
    return this.step(actor, recordId, { isAllowed: canWriteEvidence }, ({ dossier, now }, record) =>
      Promise.resolve(submitRecord({ ...surroundingsOf(dossier, now), record, expectedVersion })),
    );
  }

  async review(actor: Actor, input: ReviewRecordInput): Promise<EvidenceRecord> {
    const { recordId, expectedVersion, accept: isAccepted, reason } = input;
    const rule = { isAllowed: canJudgeEvidence };
    return this.step(actor, recordId, rule, async ({ dossier, accountId, now }, record) => {
      const review = {
        ...surroundingsOf(dossier, now),
        record,
        expectedVersion,
        reviewer: await this.desk.markOf(accountId),
        authors: await this.desk.marksOf(record.authorIds),
      };
      return isAccepted ? acceptRecord(review) : sendBackRecord({ ...review, reason: reason ?? '' });
    });
  }

  private async step(
    actor: Actor,
    recordId: string,
    rule: DeskRule,
    decide: (desk: OnTheDesk, record: EvidenceRecord) => Promise<Decision<EvidenceRecord>>,
  ): Promise<EvidenceRecord> {
    const known = await this.records.recordUnscoped(recordId);
    // Whoever may not act for the organisation does not learn that there is a record.
    if (known === null || !canSee(actor, known)) throw new AccessError('NOT_FOUND');
    return this.desk.run(actor, known, rule, async (desk) => {
      const present = desk.dossier.records.find(
        (record) => record.id === recordId && isOfVersion(record, countingVersionId(desk.dossier.versions)),
      );
      const { changes, events } = accept(await decide(desk, found(present)));
      await this.records.saveRecords([changes]);
      await this.events.record(actor, events);
      await this.reassess.run(actor, desk.dossier.use, 'record');
      return changes;
    });
  }
}

function canSee(actor: Actor, { organisationId }: EvidenceRecord): boolean {
  return canWriteEvidence(actor, organisationId) || canJudgeEvidence(actor, organisationId);
}
