import {
  canSeeGatedUse,
  countingVersionId,
  isOfVersion,
  publicUse,
  type PublicUse,
  type UseKey,
} from '@allmende/gate-core';
import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { UseAnswers } from '../data/use-answers.js';
import { useKey } from '../data/use-key.js';

/** Reads what everybody may know of uses, for other domains. */
@Injectable()
export class ReadPublicUses {
  constructor(
    @Inject(UseAnswers) private readonly answers: UseAnswers,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * In the order of the uses and in three statements, however many; null where nobody answered the questionnaire or the actor
   * may not see the use. Members get no more than the public would.
   */
  async ofUses(actor: Actor, uses: readonly UseKey[]): Promise<readonly (PublicUse | null)[]> {
    if (uses.length === 0) return [];
    const keys = uses.map(useKey);
    const [answered, records, versions] = await Promise.all([
      this.answers.batchAnsweredUnscoped(keys),
      this.records.batchRecordsUnscoped(keys),
      this.records.batchVersionsUnscoped(keys),
    ]);
    const now = this.clock.now();
    return answered.map((use, index) => {
      if (use === null || !canSeeGatedUse(actor, use)) return null;
      const base = countingVersionId(versions[index] ?? []);
      const present = (records[index] ?? []).filter((record) => isOfVersion(record, base));
      return publicUse({ use, records: present, now });
    });
  }
}
