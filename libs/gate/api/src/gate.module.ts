import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { GuardSteps } from './use-cases/guard-steps.js';

/** When AI may be used: risk class, evidence, evaluation and the decision to release. */
@Module({ imports: [ProjectsModule], providers: [GuardSteps], exports: [] })
export class GateModule {}
