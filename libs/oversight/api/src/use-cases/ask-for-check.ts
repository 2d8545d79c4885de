import { canCheckAuditTrail } from '@allmende/oversight-core';
import { assertAllowed, Database, Jobs } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** The job that seals and checks the trail when somebody asks for it. */
export const CHECK_TRAIL = 'check-audit-trail';

/** Lets the worker seal and check the trail now. A walk along years of it takes longer than a request may. */
@Injectable()
export class AskForCheck {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  async run(actor: Actor): Promise<void> {
    assertAllowed(canCheckAuditTrail(actor), actor);
    await this.database.transaction(() => this.jobs.enqueue(CHECK_TRAIL, 'now'));
  }
}
