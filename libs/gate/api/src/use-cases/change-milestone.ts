import {
  type BasisChange,
  basisChangeFor,
  canChangeMilestones,
  canSeeGatedUse,
  changeMilestone,
  findingOf,
  type GatedUse,
  gateFacts,
  germanDay,
  type LegalMilestone,
  type MilestoneInput,
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
import { LegalMilestones } from '../data/legal-milestone.repository.js';
import { Dossiers } from './dossiers.js';

/** A use for which a change of the date makes a difference. */
export interface ChangedUse extends BasisChange {
  readonly use: GatedUse;
}

/** What a change of a date would do before anybody makes it. */
export interface MilestonePreview {
  /** Uses the editor may see by name, as many as are shown. */
  readonly uses: readonly ChangedUse[];
  /** All of them, those that the editor may not see among them. */
  readonly total: number;
}

const PORTION = 500;
const SHOWN = 200;

/** Editors keep the dates of the law, and look first at what a change does. */
@Injectable()
export class ChangeMilestone {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LegalMilestones) private readonly milestones: LegalMilestones,
    @Inject(GatedUses) private readonly uses: GatedUses,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
  ) {}

  async all(): Promise<readonly LegalMilestone[]> {
    return this.milestones.all();
  }

  async preview(actor: Actor, input: MilestoneInput): Promise<MilestonePreview> {
    assertAllowed(canChangeMilestones(actor), actor);
    const before = found(await this.milestones.one(input.key));
    const changed: ChangedUse[] = [];
    let total = 0;
    for (let after: string | null = null; ;) {
      const portion: readonly GatedUse[] = await this.uses.pageUnscoped(after, PORTION);
      for (const [use, change] of await this.changesFor(portion, before, input)) {
        if (change === null) continue;
        total += 1;
        if (changed.length < SHOWN && canSeeGatedUse(actor, use)) changed.push({ ...change, use });
      }
      if (portion.length < PORTION) return { uses: changed, total };
      after = portion.at(-1)?.id ?? null;
    }
  }

  async run(
    actor: Actor,
    input: MilestoneInput,
    expectedVersion: number,
  ): Promise<SaveOutcome<LegalMilestone>> {
    return keepBoth(
      async () =>
        this.database.transaction(async () => {
          assertAllowed(canChangeMilestones(actor), actor);
          const present = found(await this.milestones.forUpdate(input.key));
          const decision = changeMilestone({ present, input, expectedVersion, today: this.today() });
          const { changes, events } = accept(decision);
          await this.milestones.save(changes);
          await this.events.record(actor, events);
          return changes;
        }),
      async () => found(await this.milestones.one(input.key)),
    );
  }

  private async changesFor(
    portion: readonly GatedUse[],
    before: LegalMilestone,
    input: MilestoneInput,
  ): Promise<readonly (readonly [GatedUse, BasisChange | null])[]> {
    const now = this.clock.now();
    const dossiers = await this.dossiers.portion(portion);
    return portion.map((use, at) => {
      const dossier = dossiers[at];
      if (dossier === undefined) return [use, null];
      const finding = findingOf(gateFacts(dossier, now));
      return [use, basisChangeFor({ finding, inputs: use.inputs }, input.key, before, input, this.today())];
    });
  }

  private today(): string {
    return germanDay(this.clock.now());
  }
}
