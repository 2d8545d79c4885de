import { Module } from '@nestjs/common';

/** When AI may be used: risk class, evidence, evaluation and the decision to release. */
@Module({ providers: [], exports: [] })
export class GateModule {}
