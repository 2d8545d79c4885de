import { EVIDENCE_KINDS, type EvidenceRecord, type GateDecision, type UseKey } from '@allmende/gate-core';
import { loaderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { GateRecords } from '../data/gate-records.js';
import { useKey } from '../data/use-key.js';

/** A paper of another office that may be taken over. */
export type ReusableRecord = Pick<EvidenceRecord, 'id' | 'organisationId' | 'type' | 'acceptedAt'>;

/** What stands beside the records of a use: decisions about it, and papers of other offices. */
@Injectable()
export class ListGateHistory {
  constructor(
    @Inject(Decisions) private readonly kept: Decisions,
    @Inject(GateRecords) private readonly records: GateRecords,
  ) {}

  async decisions(request: object, use: UseKey): Promise<readonly GateDecision[]> {
    const fetch = this.kept.batchUnscoped;
    return (await loaderOf(request, fetch, fetch).load(useKey(use))) ?? [];
  }

  /** That a paper exists is for everybody who may begin with it; what it says travels with the copy. */
  async reusable(request: object, { projectId, organisationId }: UseKey): Promise<readonly ReusableRecord[]> {
    const fetch = this.records.batchMetOfProjectUnscoped;
    const met = (await loaderOf(request, fetch, fetch).load(projectId)) ?? [];
    return met.filter(
      (record) => record.organisationId !== organisationId && EVIDENCE_KINDS[record.type].reusable,
    );
  }
}
