import {
  type GateDossier,
  type GatedUse,
  type MilestoneDates,
  presentRecords,
  type RecordSurroundings,
  UNANSWERED,
  type UseKey,
} from '@allmende/gate-core';
import { type BatchFetch, loaderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { EvaluationPools, type KeptPool } from '../data/evaluation-pools.js';
import { GateRecords } from '../data/gate-records.js';
import { UseAnswers } from '../data/use-answers.js';
import { useKey } from '../data/use-key.js';

/** A dossier with what judging its records takes. */
export interface OpenDossier extends GateDossier {
  /** Null while nobody has opened the questionnaire. */
  readonly answered: GatedUse | null;
  readonly pilotSince: string | null;
  readonly pools: readonly KeptPool[];
}

type Fetch = <Value>(fetch: BatchFetch<string, Value>, key: string) => Promise<Value | null>;

/** Everything about one use in one piece, read together with those of the other uses of a request. */
@Injectable()
export class Dossiers {
  constructor(
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(UseAnswers) private readonly answers: UseAnswers,
    @Inject(EvaluationPools) private readonly pools: EvaluationPools,
  ) {}

  /** As it is now, for a command that holds the lock of the entry. */
  async unscoped(use: UseKey): Promise<OpenDossier> {
    let before: Promise<unknown> = Promise.resolve();
    // One connection answers one question after the other.
    return this.gather(use, (fetch, key) => {
      const answer = before.then(async () => (await fetch([key]))[0] ?? null);
      before = answer;
      return answer;
    });
  }

  /** For the fields of one request. */
  async ofRequest(request: object, use: UseKey): Promise<OpenDossier> {
    return this.gather(use, async (fetch, key) => loaderOf(request, fetch, fetch).load(key));
  }

  /** Many at once, outside of a transaction. */
  async portion(uses: readonly UseKey[]): Promise<readonly OpenDossier[]> {
    const together = {};
    return Promise.all(uses.map(async (use) => this.ofRequest(together, use)));
  }

  private async gather(use: UseKey, fetch: Fetch): Promise<OpenDossier> {
    const key = useKey(use);
    const [answered, records, versions, overrides, pilotSince, pools, milestones] = await Promise.all([
      fetch(this.answers.batchAnsweredUnscoped, key),
      fetch(this.records.batchRecordsUnscoped, key),
      fetch(this.records.batchVersionsUnscoped, key),
      fetch(this.records.batchOverridesUnscoped, key),
      fetch(this.decisions.batchPilotSinceUnscoped, key),
      fetch(this.pools.batchJoinedUnscoped, key),
      fetch(this.answers.batchMilestones, 'all'),
    ]);
    return {
      use: { projectId: use.projectId, organisationId: use.organisationId },
      inputs: answered?.inputs ?? UNANSWERED,
      answered,
      records: records ?? [],
      versions: versions ?? [],
      overrides: overrides ?? [],
      milestones: milestones ?? NO_MILESTONES,
      pilotSince,
      pools: pools ?? [],
    };
  }
}

const NO_MILESTONES: MilestoneDates = { edition: '0', dates: {} };

/** What a record of the dossier is judged among. */
export function surroundingsOf(dossier: OpenDossier, now: Date): RecordSurroundings {
  return { records: presentRecords(dossier), pilotSince: dossier.pilotSince, now };
}
