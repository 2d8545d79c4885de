import { ConsortiumDirectory } from '@allmende/consortia-api';
import {
  type Application,
  canStartApplication,
  startApplication,
  type StartApplicationInput,
} from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { CallRepository } from '../data/call.repository.js';

/** The lead of a consortium opens the draft that all its members write. */
@Injectable()
export class StartApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(CallRepository) private readonly calls: CallRepository,
    @Inject(ConsortiumDirectory) private readonly consortia: ConsortiumDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: StartApplicationInput): Promise<Application> {
    return this.database.transaction(async () => {
      const consortium = found(await this.consortia.byId(actor, input.consortiumId));
      assertAllowed(canStartApplication(actor, consortium), actor);
      const call = found(await this.calls.visibleCallById(actor, input.callId));
      const existing = await this.applications.ofConsortiumAndCallUnscoped(consortium.id, call.id);
      const decision = startApplication({
        id: this.clock.newId(),
        now: this.clock.now(),
        title: input.title,
        call,
        consortium,
        existing,
      });
      const { changes, events } = accept(decision);
      await this.applications.save(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
