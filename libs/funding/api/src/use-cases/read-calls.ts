import type { FundingCall } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { CallRepository, type KeptProgramme } from '../data/call.repository.js';

/** Programmes and calls as readers see them; calls in preparation look absent to all but editors. */
@Injectable()
export class ReadCalls {
  constructor(@Inject(CallRepository) private readonly calls: CallRepository) {}

  async programmes(): Promise<readonly KeptProgramme[]> {
    return this.calls.programmes();
  }

  async programmesByIds(ids: readonly string[]): Promise<readonly (KeptProgramme | null)[]> {
    return this.calls.programmesByIds(ids);
  }

  async all(actor: Actor): Promise<readonly FundingCall[]> {
    return this.calls.visibleCalls(actor);
  }

  async byKey(actor: Actor, key: string): Promise<FundingCall> {
    return found(await this.calls.visibleCallByKey(actor, key));
  }
}
