import { CurrentActor } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { AskForCheck } from '../use-cases/ask-for-check.js';
import { CheckAuditTrailPayload } from './audit-trail.type.js';

@Resolver()
export class AuditMutations {
  constructor(@Inject(AskForCheck) private readonly askForCheck: AskForCheck) {}

  @Mutation(() => CheckAuditTrailPayload, {
    description: 'Lets the worker seal and check the trail now instead of tonight; for administrators.',
  })
  async checkAuditTrail(@CurrentActor() actor: Actor): Promise<CheckAuditTrailPayload> {
    await this.askForCheck.run(actor);
    return { asked: true, problems: [] };
  }
}
