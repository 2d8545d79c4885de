import { decideGate, gateFacts, gateRefusals, writeDecision } from '@allmende/gate-core';
import { Clock, Database } from '@allmende/platform-api';
import { type StepGate, StepGates } from '@allmende/projects-api';
import type { GatedStep, GateProblems } from '@allmende/projects-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';
import { Dossiers } from './dossiers.js';

/** The gate before every step into a pilot or an operation. */
@Injectable()
export class GuardSteps implements StepGate, OnModuleInit {
  constructor(
    @Inject(StepGates) private readonly gates: StepGates,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.gates.register(this);
  }

  /** What speaks against the step. Inside the transaction of a step that may be taken, the decision is kept with it. */
  async problems({ to, accountId, ...use }: GatedStep): Promise<GateProblems> {
    const dossier = await this.dossiers.unscoped(use);
    const now = this.clock.now();
    const facts = gateFacts(dossier, now);
    const outcome = decideGate(facts, to);
    if (!outcome.allowed) return gateRefusals(outcome);
    // A list of possible steps asks as well, but outside of any transaction; a step refused elsewhere rolls this back.
    if (this.database.inTransaction) {
      await this.decisions.add(
        writeDecision({
          use: dossier.use,
          occasion: 'entry',
          to,
          cause: null,
          facts,
          accountId,
          newId: this.clock.newId(),
          now,
        }),
      );
    }
    return [];
  }
}
