import {
  canWriteEvidence,
  countingVersionId,
  EVIDENCE_KINDS,
  type EvidenceRecord,
  type EvidenceType,
  presentRecords,
  saveRecord,
  type SaveRecordInput,
  takeOverRecord,
  type TakeOverRecordInput,
  type UseKey,
} from '@allmende/gate-core';
import { accept, DomainEvents, found, keepBoth, parseInput, type SaveOutcome } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { Dossiers } from './dossiers.js';
import { GateDesk, type OnTheDesk } from './gate-desk.js';
import { ReassessUse } from './reassess-use.js';

const WRITERS = { isAllowed: canWriteEvidence };

/** Keeps a record as often as its page asks, or begins it with what another office wrote. */
@Injectable()
export class SaveEvidenceRecord {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, input: SaveRecordInput): Promise<SaveOutcome<EvidenceRecord | null>> {
    return keepBoth(
      () => this.save(actor, input),
      () => this.present(input, input.type),
    );
  }

  private async save(actor: Actor, input: SaveRecordInput): Promise<EvidenceRecord> {
    const content = parseInput(EVIDENCE_KINDS[input.type].schema, input.content);
    return this.desk.run(actor, input, WRITERS, async (desk) => {
      const { dossier } = desk;
      const decision = saveRecord({
        ...draftFacts(desk),
        type: input.type,
        content,
        validUntil: input.validUntil ?? null,
        expectedVersion: input.expectedVersion,
        reopen: input.reopen ?? false,
        newId: this.desk.newId(),
      });
      const { changes, events } = accept(decision);
      await this.records.saveRecords(changes.changed);
      await this.events.record(actor, events);
      // A first draft and a further save of one change nothing for the gate; what was decided and is open again does.
      if (events.length > 0) await this.reassess.run(actor, dossier.use, 'record');
      return found(changes.changed[0]);
    });
  }

  /** Begins a record as a draft of another office's; nothing that was met there counts here. */
  async takeOver(actor: Actor, input: TakeOverRecordInput): Promise<EvidenceRecord> {
    return this.desk.run(actor, input, WRITERS, async (desk) => {
      const source = found(await this.records.recordUnscoped(input.recordId));
      const { reusable } = EVIDENCE_KINDS[source.type];
      const { changes, events } = accept(
        takeOverRecord({
          ...draftFacts(desk),
          source,
          reusable,
          validUntil: null,
          newId: this.desk.newId(),
        }),
      );
      await this.records.saveRecords(changes.changed);
      await this.events.record(actor, events);
      return found(changes.changed[0]);
    });
  }

  private async present(use: UseKey, type: EvidenceType): Promise<EvidenceRecord | null> {
    const records = presentRecords(await this.dossiers.unscoped(use));
    return records.find((record) => record.type === type) ?? null;
  }
}

function draftFacts({ dossier, accountId, now }: OnTheDesk) {
  return {
    use: dossier.use,
    accountId,
    records: presentRecords(dossier),
    countingVersionId: countingVersionId(dossier.versions),
    now,
  };
}
