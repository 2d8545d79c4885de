import { ProjectsModule, type StepGate, StepGates } from '@allmende/projects-api';
import type { GateProblems } from '@allmende/projects-core';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';

/** What is exchanged here was released elsewhere. */
export class OpenGate implements StepGate, OnModuleInit {
  constructor(@Inject(StepGates) private readonly gates: StepGates) {}

  onModuleInit(): void {
    this.gates.register(this);
  }

  problems(): Promise<GateProblems> {
    return Promise.resolve([]);
  }
}

/** The place of the release gate in these tests. */
@Module({ imports: [ProjectsModule], providers: [OpenGate] })
export class OpenGateModule {}
