import {
  decideGate,
  type GateOutcome,
  GATE_EVENTS,
  gateEvent,
  gateFacts,
  type GateStep,
  type JoinedPool,
  type SuspensionCause,
  type UseKey,
  writeDecision,
} from '@allmende/gate-core';
import { Clock, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { SuspendUse } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { Dossiers, type OpenDossier } from './dossiers.js';

/** What may change counts that others rely on. */
const REACHES_OTHERS: readonly SuspensionCause[] = ['record', 'version', 'expiry'];

/** Looks at a use again after anything it was released on changed, and puts it back as far as it has to. */
@Injectable()
export class ReassessUse {
  constructor(
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(SuspendUse) private readonly suspend: SuspendUse,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** To be called inside the transaction of the change; answers whether the use was put back. */
  async run(actor: Actor, use: UseKey, cause: SuspensionCause): Promise<boolean> {
    const dossier = await this.dossiers.unscoped(use);
    const fell = await this.one(actor, dossier, cause);
    if (REACHES_OTHERS.includes(cause)) await this.others(use, dossier.pools);
    return fell;
  }

  /** Whoever measures together with a use may have relied on its counts; all share the entry whose lock is held. */
  async others({ organisationId }: UseKey, pools: readonly JoinedPool[]): Promise<void> {
    const others = pools.flatMap(({ members }) => members.map(({ membership }) => membership));
    const uses = new Map(others.map((membership) => [membership.organisationId, membership]));
    uses.delete(organisationId);
    for (const other of uses.values()) {
      await this.one(ANONYMOUS, await this.dossiers.unscoped(other), 'pool');
    }
  }

  private async one(actor: Actor, dossier: OpenDossier, cause: SuspensionCause): Promise<boolean> {
    const now = this.clock.now();
    const facts = gateFacts(dossier, now);
    if (decideGate(facts, 'operation').allowed) return false;
    const lost = lostStep(decideGate(facts, 'pilot'), cause);
    const fell = await this.suspend.run(actor, {
      ...dossier.use,
      to: lost === 'pilot' ? 'preparation' : 'pilot',
    });
    if (!fell) return false;
    const decision = writeDecision({
      use: dossier.use,
      occasion: 'suspension',
      to: lost,
      cause,
      facts,
      accountId: actor.accountId,
      newId: this.clock.newId(),
      now,
    });
    await this.decisions.add(decision);
    await this.events.record(actor, [
      gateEvent(GATE_EVENTS.suspended, decision.id, dossier.use, { cause, to: lost }),
    ]);
    return true;
  }
}

/**
 * Without even a pilot being allowed a use goes back before it; the matrix never asks more of a pilot. A new version of the
 * system puts it back into the pilot (handbook 3.7): there it is measured anew, without legal effect.
 */
function lostStep(pilot: GateOutcome, cause: SuspensionCause): GateStep {
  if (pilot.allowed) return 'operation';
  return cause === 'version' && pilot.stops.length === 0 ? 'operation' : 'pilot';
}
