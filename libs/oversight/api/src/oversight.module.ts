import { Module } from '@nestjs/common';

/** What was done and what is kept: audit trail, retention, data about people. */
@Module({ providers: [], exports: [] })
export class OversightModule {}
