import {
  type Decision,
  decided,
  problem,
  type Problem,
  refused,
  type TransitionTable,
} from '@allmende/platform-core';
import { germanDay } from '../german-day.js';
import { GATE_EVENTS, gateEvent } from '../records/gate.events.js';
import { isOwnWork, type PersonMarks } from '../records/person.js';
import type { UseKey } from '../use-key.js';

/** What becomes of an override: asked for by one person, confirmed by another, and over one day. */
export const OVERRIDE_STATUSES = ['requested', 'active', 'ended'] as const;
export type OverrideStatus = (typeof OVERRIDE_STATUSES)[number];

/** Nothing that ended comes back; a new override is asked for anew. */
export const OVERRIDE_TRANSITIONS: TransitionTable<OverrideStatus> = {
  requested: ['active', 'ended'],
  active: ['ended'],
  ended: [],
};

/** Every override begins as the wish of one person. */
export const INITIAL_OVERRIDE_STATUS: OverrideStatus = 'requested';

/** An override lasts at most this many days, so that nobody runs on exceptions. */
export const OVERRIDE_RULES = { mostDays: 90 } as const;

/** A public exception for one use, with its reason and its end. It lifts rules of the network, never a law in force. */
export interface GateOverride extends UseKey {
  readonly id: string;
  readonly status: OverrideStatus;
  /** For everybody to read. */
  readonly reason: string;
  /** The last German day on which it holds. */
  readonly endsOn: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
}

/** What an override is asked for with. */
export interface RequestOverride {
  readonly use: UseKey;
  readonly reason: string;
  readonly endsOn: string;
  readonly overrides: readonly GateOverride[];
  readonly accountId: string;
  readonly newId: string;
  readonly now: Date;
}

/** The first of two people asks for an exception. */
export function requestOverride(facts: RequestOverride): Decision<GateOverride> {
  const { use, reason, endsOn, overrides, accountId, newId, now } = facts;
  const problems: Problem[] = [];
  if (reason === '') problems.push(problem('REASON_MISSING', 'reason'));
  if (endsOn < germanDay(now)) problems.push(problem('END_PAST', 'endsOn'));
  if (endsOn > lastDay(now))
    problems.push(problem('END_TOO_LATE', 'endsOn', { days: OVERRIDE_RULES.mostDays }));
  if (overrides.some(({ status }) => status !== 'ended')) problems.push(problem('OVERRIDE_OPEN', ''));
  if (problems.length > 0) return refused(problems);
  const override: GateOverride = {
    id: newId,
    projectId: use.projectId,
    organisationId: use.organisationId,
    status: INITIAL_OVERRIDE_STATUS,
    reason,
    endsOn,
    requestedBy: accountId,
    requestedAt: now,
    confirmedBy: null,
    confirmedAt: null,
    endedAt: null,
  };
  return decided(override, [gateEvent(GATE_EVENTS.overrideRequested, override.id, use)]);
}

/** The second person makes it hold. */
export interface ConfirmOverride {
  readonly override: GateOverride;
  readonly confirmer: PersonMarks;
  readonly requester: PersonMarks;
  readonly now: Date;
}

/** Makes an override hold; whoever asked for it cannot confirm it, through whichever account. */
export function confirmOverride(facts: ConfirmOverride): Decision<GateOverride> {
  const { override, confirmer, requester, now } = facts;
  const problems: Problem[] = [];
  if (override.status !== 'requested')
    problems.push(problem('NOT_REQUESTED', 'id', { status: override.status }));
  if (isOwnWork(confirmer, [requester])) problems.push(problem('OWN_OVERRIDE', 'id'));
  if (override.endsOn < germanDay(now)) problems.push(problem('END_PAST', 'endsOn'));
  if (problems.length > 0) return refused(problems);
  const confirmed: GateOverride = {
    ...override,
    status: 'active',
    confirmedBy: confirmer.accountId,
    confirmedAt: now,
  };
  return decided(confirmed, [gateEvent(GATE_EVENTS.overrideConfirmed, override.id, override)]);
}

/** Ends an override before its day, or because its day has passed. */
export function endOverride(override: GateOverride, now: Date): Decision<GateOverride> {
  if (override.status === 'ended') return refused([problem('OVERRIDE_ENDED', 'id')]);
  const ended: GateOverride = { ...override, status: 'ended', endedAt: now };
  return decided(ended, [gateEvent(GATE_EVENTS.overrideEnded, override.id, override)]);
}

/** The override that holds on a day; null where none does. */
export function overrideOn(overrides: readonly GateOverride[], today: string): GateOverride | null {
  return overrides.find(({ status, endsOn }) => status === 'active' && endsOn >= today) ?? null;
}

/** Whether its day has passed without anybody having ended it. */
export function isOverdue({ status, endsOn }: GateOverride, today: string): boolean {
  return status !== 'ended' && endsOn < today;
}

function lastDay(now: Date): string {
  return germanDay(new Date(now.getTime() + OVERRIDE_RULES.mostDays * 86_400_000));
}
