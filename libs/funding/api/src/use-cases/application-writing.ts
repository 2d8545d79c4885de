import { ConsortiumDirectory, type ConsortiumMember } from '@allmende/consortia-api';
import type { Application, BudgetPartner, FundingCall } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { CallRepository } from '../data/call.repository.js';

/** An application with what every rule about it needs. */
export interface OpenApplication {
  readonly application: Application;
  readonly call: FundingCall;
  readonly partners: readonly BudgetPartner[];
}

/** Opens an application for somebody who writes: locked, with its call and the partners of its consortium. */
@Injectable()
export class ApplicationWriting {
  constructor(
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(CallRepository) private readonly calls: CallRepository,
    @Inject(ConsortiumDirectory) private readonly consortia: ConsortiumDirectory,
  ) {}

  /** Locks the application until the transaction ends; absent and invisible alike are NOT_FOUND. */
  async open(actor: Actor, id: string): Promise<OpenApplication> {
    return this.complete(found(await this.applications.loadForUpdate(actor, id)));
  }

  /** The same without a lock, for reading. */
  async read(actor: Actor, id: string): Promise<OpenApplication> {
    return this.complete(found(await this.applications.visibleById(actor, id)));
  }

  /** Adds call and partners to an application that the actor may see. */
  async complete(application: Application): Promise<OpenApplication> {
    const [calls, partners] = await Promise.all([
      this.calls.callsByIdsUnscoped([application.callId]),
      this.consortia.membersOf(application.consortiumId),
    ]);
    return { application, call: found(calls[0]), partners: partners.map(toBudgetPartner) };
  }
}

// Field by field: what is frozen with a submission must not grow when the consortium's own type does.
function toBudgetPartner({ organisationId, ags, name, role, population }: ConsortiumMember): BudgetPartner {
  return { organisationId, ags, name, role, population };
}
