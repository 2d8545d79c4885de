import { decided, type Decision } from '@allmende/platform-core';
import { readableKey } from '@allmende/projects-core';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';
import type { ProgrammeInput } from './funding.input.js';
import type { FundingProgramme } from './programme.js';

/** Enters a programme; it shows no call until one is created. */
export function createProgramme(id: string, input: ProgrammeInput, now: Date): Decision<FundingProgramme> {
  const programme: FundingProgramme = {
    ...input,
    id,
    key: readableKey(input.title, id, 'foerderprogramm'),
    bindingYears: input.bindingYears ?? null,
    sourceUrl: input.sourceUrl ?? null,
    checkedAt: input.checkedAt ?? null,
    createdAt: now,
  };
  return decided(programme, [fundingEvent(FUNDING_EVENTS.programmeCreated, id)]);
}
