import {
  decideGate,
  GATE_EVENTS,
  gateEvent,
  gateFacts,
  type GateStep,
  type SuspensionCause,
  type UseKey,
  versionInUse,
  writeDecision,
} from '@allmende/gate-core';
import { Clock, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { SuspendUse } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { Dossiers } from './dossiers.js';

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
    const now = this.clock.now();
    const facts = gateFacts(dossier, now);
    if (decideGate(facts, 'operation').allowed) return false;
    // Without even a pilot being allowed the use goes back before it; the matrix never asks more of a pilot.
    const lost: GateStep = decideGate(facts, 'pilot').allowed ? 'operation' : 'pilot';
    const fell = await this.suspend.run(actor, {
      ...dossier.use,
      to: lost === 'pilot' ? 'preparation' : 'pilot',
    });
    if (!fell) return false;
    const version = versionInUse(dossier.versions);
    const decision = writeDecision({
      use: dossier.use,
      occasion: 'suspension',
      to: lost,
      cause,
      facts,
      systemVersion: version === null ? null : { id: version.id, label: version.label },
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
