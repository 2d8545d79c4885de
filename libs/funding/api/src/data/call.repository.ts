import type { FundingCall, FundingProgramme } from '@allmende/funding-core';
import { canManageCalls } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CallEntity } from './call.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

/** A programme and whether it belongs to the demo region. */
export type KeptProgramme = FundingProgramme & { readonly demo: boolean };

/** Programmes and calls. Calls in preparation are seen by those who prepare them only. */
@Injectable()
export class CallRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async programmes(): Promise<KeptProgramme[]> {
    return this.database.repository(ProgrammeEntity).find({ order: { title: 'ASC' } });
  }

  async programmeByKey(key: string): Promise<KeptProgramme | null> {
    return this.database.repository(ProgrammeEntity).findOneBy({ key });
  }

  async programmesByIds(ids: readonly string[]): Promise<(KeptProgramme | null)[]> {
    const rows = await this.database.repository(ProgrammeEntity).findBy({ id: In([...ids]) });
    return inOrderOf(ids, rows, (row) => row.id);
  }

  async saveProgramme(programme: FundingProgramme, demo: boolean): Promise<void> {
    await this.database.repository(ProgrammeEntity).save({ ...programme, demo });
  }

  /** Open and closed calls, those in preparation for editors; the nearest deadline first. */
  async visibleCalls(actor: Actor): Promise<FundingCall[]> {
    const where = canManageCalls(actor) ? {} : { status: In(['open', 'closed']) };
    const rows = await this.database
      .repository(CallEntity)
      .find({ where, order: { deadlineEndsAt: 'ASC', id: 'ASC' } });
    return rows.map(toCall);
  }

  async visibleCallByKey(actor: Actor, key: string): Promise<FundingCall | null> {
    return visible(actor, await this.database.repository(CallEntity).findOneBy({ key }));
  }

  async visibleCallById(actor: Actor, id: string): Promise<FundingCall | null> {
    return visible(actor, await this.database.repository(CallEntity).findOneBy({ id }));
  }

  async loadCallForUpdate(id: string): Promise<FundingCall | null> {
    const row = await this.database
      .repository(CallEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : toCall(row);
  }

  /** For applications: whoever sees an application sees its call. */
  async callsByIdsUnscoped(ids: readonly string[]): Promise<(FundingCall | null)[]> {
    const rows = await this.database.repository(CallEntity).findBy({ id: In([...ids]) });
    return inOrderOf(ids, rows.map(toCall), (call) => call.id);
  }

  async saveCall(call: FundingCall): Promise<void> {
    const { deadline, ...rest } = call;
    await this.database.repository(CallEntity).save({
      ...rest,
      fields: [...call.fields],
      lands: [...call.lands],
      deadlineKind: deadline.kind,
      deadlineLocalDate: deadline.localDate,
      deadlineLocalTime: deadline.localTime,
      deadlineEndsAt: deadline.endsAt,
    });
  }
}

function visible(actor: Actor, row: CallEntity | null): FundingCall | null {
  if (row === null || (row.status === 'draft' && !canManageCalls(actor))) return null;
  return toCall(row);
}

function toCall(row: CallEntity): FundingCall {
  const { deadlineKind, deadlineLocalDate, deadlineLocalTime, deadlineEndsAt, ...rest } = row;
  const deadline = {
    kind: deadlineKind,
    localDate: deadlineLocalDate,
    localTime: deadlineLocalTime,
    endsAt: deadlineEndsAt,
  };
  return { ...rest, deadline };
}
