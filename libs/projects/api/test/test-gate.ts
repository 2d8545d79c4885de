import { problem } from '@allmende/platform-core';
import type { GatedStep, GateProblems } from '@allmende/projects-core';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ProjectsModule } from '../src/projects.module.js';
import { type StepGate, StepGates } from '../src/use-cases/step-gates.js';

/** A gate that stands open until a test closes it. */
export class TestGate implements StepGate, OnModuleInit {
  readonly asked: GatedStep[] = [];
  isClosed = false;

  constructor(@Inject(StepGates) private readonly gates: StepGates) {}

  onModuleInit(): void {
    this.gates.register(this);
  }

  problems(step: GatedStep): Promise<GateProblems> {
    this.asked.push(step);
    return Promise.resolve(this.isClosed ? [problem('NOT_RELEASED', 'gate', { to: step.to })] : []);
  }
}

/** The place of the release gate, which is a domain above this one. */
@Module({ imports: [ProjectsModule], providers: [TestGate] })
export class TestGateModule {}
