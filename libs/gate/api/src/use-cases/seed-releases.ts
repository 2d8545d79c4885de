import {
  beginGatedUse,
  checklist,
  countingVersionId,
  decideGate,
  EVIDENCE_KINDS,
  type EvidenceRecord,
  type EvidenceType,
  gateFacts,
  type GateStep,
  germanDay,
  kindContext,
  recordVersion,
  releaseUse,
  type RiskInputs,
  type UseKey,
  type UserStanding,
  writeDecision,
} from '@allmende/gate-core';
import { completeContent } from '@allmende/gate-core/samples';
import { accept, Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { GateRecords } from '../data/gate-records.js';
import { GatedUses } from '../data/gated-use.repository.js';
import { Dossiers } from './dossiers.js';

const DAY = 86_400_000;
/** How many days before its release work on a use began. */
const BEGUN = 40;
const FIRST_LABEL = '1.0';

/** A use that comes into being with everything it was released on, or with all but what keeps it back. */
export interface SeedRelease extends UseKey {
  readonly standing: UserStanding;
  readonly inputs: RiskInputs;
  readonly to: GateStep;
  /** Texts of its own; the other records get invented ones to which nothing is lacking. */
  readonly contents: Partial<Record<EvidenceType, object>>;
  /** When it was released. */
  readonly at: Date;
}

/** Brings invented uses to the gate, computed by the same rules as real ones. */
@Injectable()
export class SeedReleases {
  constructor(
    @Inject(GatedUses) private readonly uses: GatedUses,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(seeds: readonly SeedRelease[]): Promise<void> {
    for (const seed of seeds) await this.seed(seed);
  }

  private async seed(seed: SeedRelease): Promise<void> {
    const { projectId, organisationId, at } = seed;
    const begun = beginGatedUse(
      { projectId, organisationId, newId: this.clock.newId(), now: at },
      seed.standing,
    );
    await this.uses.save({ ...begun, inputs: seed.inputs, version: 1 });
    const people = { author: this.clock.newId(), approver: this.clock.newId() };
    await this.nameVersion(seed, people.author);
    const dossier = await this.dossiers.unscoped(seed);
    const demanded = checklist(gateFacts(dossier, at), seed.to)
      .filter(({ grade, evidence }) => grade !== 'not_required' && evidence !== 'release_decision')
      .map(({ evidence }) => evidence);
    const written: EvidenceRecord[] = [];
    // Requirements are fixed before anybody measures.
    for (const type of demanded.filter((one) => one !== 'evaluation_result')) {
      written.push(this.record(seed, type, people, written));
    }
    if (demanded.includes('evaluation_result')) {
      written.push(this.record(seed, 'evaluation_result', people, written));
    }
    await this.records.saveRecords(written);
    await this.sign(seed, people.approver);
  }

  /** What is measured has a name before anybody measures. */
  private async nameVersion(
    { projectId, organisationId, at }: SeedRelease,
    accountId: string,
  ): Promise<void> {
    const { changes } = accept(
      recordVersion({
        ...{ use: { projectId, organisationId }, label: FIRST_LABEL, changes: '', inUse: true, versions: [] },
        ...{ accountId, newId: this.clock.newId(), now: new Date(at.getTime() - BEGUN * DAY) },
      }),
    );
    await this.records.saveVersion(changes);
  }

  private record(
    seed: SeedRelease,
    type: EvidenceType,
    { author, approver }: { readonly author: string; readonly approver: string },
    written: readonly EvidenceRecord[],
  ): EvidenceRecord {
    const days = type === 'evaluation_result' ? { begun: 20, accepted: 10 } : { begun: BEGUN, accepted: 30 };
    const begunAt = new Date(seed.at.getTime() - days.begun * DAY);
    const acceptedAt = new Date(seed.at.getTime() - days.accepted * DAY);
    const content = seed.contents[type] ?? completeContent(type, germanDay(begunAt));
    const around = { records: written, pilotSince: null, now: acceptedAt };
    const status = EVIDENCE_KINDS[type].measure?.(content, kindContext({ type, begunAt }, around)) ?? 'met';
    return {
      id: this.clock.newId(),
      projectId: seed.projectId,
      organisationId: seed.organisationId,
      type,
      versionId: countingVersionId([]),
      status,
      content,
      authorIds: [author],
      reviewerId: approver,
      reason: '',
      validUntil: null,
      reuseOf: null,
      version: 3,
      begunAt,
      savedAt: begunAt,
      acceptedAt,
    };
  }

  /** Signs and enters where everything holds; a use that is kept back stays where it is. */
  private async sign(seed: SeedRelease, approver: string): Promise<void> {
    const { at, to } = seed;
    const dossier = await this.dossiers.unscoped(seed);
    const signer = { accountId: approver, email: approver, displayName: approver };
    const decision = releaseUse({
      ...{ dossier, to, councilResolution: '', signer, authors: [], now: at },
      newId: this.clock.newId(),
    });
    if (!decision.ok) return;
    const { changes } = accept(decision);
    await this.records.saveRecords([changes]);
    const facts = gateFacts({ ...dossier, records: [...dossier.records, changes] }, at);
    if (!decideGate(facts, to).allowed) throw new Error('what was just signed holds');
    for (const occasion of ['release', 'entry'] as const) {
      const of = { use: dossier.use, occasion, to, cause: null, facts, now: at };
      const accountId = occasion === 'release' ? approver : null;
      await this.decisions.add(writeDecision({ ...of, accountId, newId: this.clock.newId() }));
    }
  }
}
