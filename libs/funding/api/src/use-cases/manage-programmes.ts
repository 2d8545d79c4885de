import {
  type CallInput,
  canManageCalls,
  canManageProgrammes,
  closeCall,
  createCall,
  createProgramme,
  type FundingCall,
  type FundingProgramme,
  openCall,
  type ProgrammeInput,
} from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { CallRepository } from '../data/call.repository.js';

/** What programme editors do: enter programmes, prepare calls, open and close them. */
@Injectable()
export class ManageProgrammes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CallRepository) private readonly calls: CallRepository,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async createProgramme(actor: Actor, input: ProgrammeInput, demo = false): Promise<FundingProgramme> {
    assertAllowed(canManageProgrammes(actor), actor);
    return this.database.transaction(async () => {
      const { changes, events } = accept(createProgramme(this.clock.newId(), input, this.clock.now()));
      await this.calls.saveProgramme(changes, demo);
      await this.events.record(actor, events);
      return changes;
    });
  }

  async createCall(actor: Actor, input: CallInput): Promise<FundingCall> {
    assertAllowed(canManageCalls(actor), actor);
    return this.database.transaction(async () => {
      found((await this.calls.programmesByIds([input.programmeId]))[0]);
      const { changes, events } = accept(createCall(this.clock.newId(), input, this.clock.now()));
      await this.calls.saveCall(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }

  async openCall(actor: Actor, id: string): Promise<FundingCall> {
    return this.move(actor, id, (call) => openCall(call, this.clock.now()));
  }

  async closeCall(actor: Actor, id: string): Promise<FundingCall> {
    return this.move(actor, id, closeCall);
  }

  private async move(actor: Actor, id: string, decide: typeof closeCall): Promise<FundingCall> {
    assertAllowed(canManageCalls(actor), actor);
    return this.database.transaction(async () => {
      const call = found(await this.calls.loadCallForUpdate(id));
      const { changes, events } = accept(decide(call));
      const moved = { ...call, ...changes };
      await this.calls.saveCall(moved);
      await this.events.record(actor, events);
      return moved;
    });
  }
}
