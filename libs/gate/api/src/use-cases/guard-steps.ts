import { type StepGate, StepGates } from '@allmende/projects-api';
import type { GateProblems } from '@allmende/projects-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** The gate before every step into a pilot or an operation. */
@Injectable()
export class GuardSteps implements StepGate, OnModuleInit {
  constructor(@Inject(StepGates) private readonly gates: StepGates) {}

  onModuleInit(): void {
    this.gates.register(this);
  }

  problems(): Promise<GateProblems> {
    return Promise.resolve([]);
  }
}
