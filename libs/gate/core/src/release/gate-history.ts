import { germanDay } from '../german-day.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { expireRecord } from '../records/review-record.js';
import type { GateStep } from '../use-key.js';
import { decideGate } from './decide-gate.js';
import { type GateDecision, type SuspensionCause, writeDecision } from './gate-decision.js';
import { confirmOverride, endOverride, isOverdue, requestOverride } from './gate-override.js';
import { changesOf, marksOf, person, recordsAfter } from './history-records.js';
import {
  type Cast,
  type GateCommand,
  type HistoryState,
  idOf,
  type Of,
  type UseStage,
} from './history-state.js';
import { gateFacts } from './release-use.js';
import { classifyVersion, recordVersion } from './system-version.js';

/** What people and machines can do to their own use, steps and pools aside. */
export type OwnCommand = Exclude<
  GateCommand,
  Of<'step' | 'openPool' | 'joinPool' | 'leavePool' | 'explainGroup'>
>;

/** What a command leaves behind. A refused command changes nothing, as the transaction around it would be rolled back. */
export function applyCommand(state: HistoryState, command: OwnCommand, cast: Cast): HistoryState {
  const next = { ...state, count: state.count + 1 };
  switch (command.kind) {
    case 'answer':
      return { ...next, dossier: { ...next.dossier, inputs: command.inputs } };
    case 'wait':
      return nightly({ ...next, now: new Date(next.now.getTime() + command.hours * 3_600_000) });
    case 'changeLaw':
      return withLaw(next, command);
    case 'version':
    case 'classify':
      return withVersion(next, command, cast);
    default:
      return isExceptional(command)
        ? withOverride(next, command, cast)
        : withRecords(next, recordsAfter(next, command, cast));
  }
}

type Exceptional = Of<'requestOverride' | 'confirmOverride' | 'endOverride'>;

function isExceptional(command: OwnCommand): command is Exceptional {
  return command.kind.endsWith('Override');
}

function replaced<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  return [...before.filter(({ id }) => !after.some((thing) => thing.id === id)), ...after];
}

/** The use with records that were written. */
export function withRecords(state: HistoryState, changed: readonly EvidenceRecord[]): HistoryState {
  if (changed.length === 0) return state;
  return { ...state, dossier: { ...state.dossier, records: replaced(state.dossier.records, changed) } };
}

function withVersion(state: HistoryState, command: Of<'version' | 'classify'>, cast: Cast): HistoryState {
  const { dossier, now, count } = state;
  const last = dossier.versions.at(-1);
  if (command.kind === 'classify' && last === undefined) return state;
  const decision =
    command.kind === 'classify' && last !== undefined
      ? classifyVersion({
          version: last,
          change: command.change,
          reason: 'Nur die Oberfläche.',
          reviewer: person(cast, command.by),
          author: marksOf(cast, [last.recordedBy])[0] ?? person(cast, 0),
          now,
        })
      : recordVersion({
          use: dossier.use,
          label: `v${dossier.versions.length + 1}`,
          changes: 'Neu trainiert.',
          inUse: command.kind === 'version' && command.inUse,
          versions: dossier.versions,
          accountId: person(cast, command.by).accountId,
          newId: idOf(count),
          now,
        });
  const versions = replaced(
    dossier.versions,
    changesOf(decision, (version) => [version]),
  );
  return { ...state, dossier: { ...dossier, versions } };
}

function withOverride(state: HistoryState, command: Exceptional, cast: Cast): HistoryState {
  const { dossier, now, count } = state;
  const open = dossier.overrides.find(({ status }) => status !== 'ended');
  const decided = (): ReturnType<typeof endOverride> | null => {
    if (command.kind === 'requestOverride')
      return requestOverride({
        use: dossier.use,
        reason: 'Hochwasser: ohne Vorsortierung bleiben Meldungen liegen.',
        endsOn: germanDay(new Date(now.getTime() + command.days * 86_400_000)),
        overrides: dossier.overrides,
        accountId: person(cast, command.by).accountId,
        newId: idOf(count),
        now,
      });
    if (open === undefined) return null;
    if (command.kind === 'endOverride') return endOverride(open, now);
    const requester = marksOf(cast, [open.requestedBy])[0] ?? person(cast, 0);
    return confirmOverride({ override: open, confirmer: person(cast, command.by), requester, now });
  };
  const decision = decided();
  if (decision === null) return state;
  const overrides = replaced(
    dossier.overrides,
    changesOf(decision, (override) => [override]),
  );
  return { ...state, dossier: { ...dossier, overrides } };
}

/** An editor of the network enters what is known of a date of the law. */
function withLaw(state: HistoryState, { key, status }: Of<'changeLaw'>): HistoryState {
  const { edition, dates } = state.dossier.milestones;
  const date = { validFrom: dates[key]?.validFrom ?? germanDay(state.now), status };
  const milestones = { edition: `${Number(edition) + 1}`, dates: { ...dates, [key]: date } };
  return { ...state, dossier: { ...state.dossier, milestones } };
}

/** The clock: what has run out expires. */
function nightly(state: HistoryState): HistoryState {
  const today = germanDay(state.now);
  const { records, overrides } = state.dossier;
  const expired = records.flatMap((record) => {
    const decision = expireRecord(record, today);
    return decision === null ? [] : changesOf(decision, (changed) => [changed]);
  });
  const ended = overrides
    .filter((override) => isOverdue(override, today))
    .flatMap((override) => changesOf(endOverride(override, state.now), (changed) => [changed]));
  const dossier = {
    ...state.dossier,
    records: replaced(records, expired),
    overrides: replaced(overrides, ended),
  };
  return { ...state, dossier };
}

/** What every change ends with: a use that may no longer stand where it stands goes back. */
export function reassess(state: HistoryState, cause: SuspensionCause): HistoryState {
  if (state.stage === 'concept') return state;
  const facts = gateFacts(state.dossier, state.now);
  if (decideGate(facts, 'operation').allowed) return state;
  const mayPilot = decideGate(facts, 'pilot').allowed;
  const stage: UseStage = mayPilot ? 'pilot' : 'concept';
  if (stage === state.stage) return state;
  return {
    ...state,
    stage,
    decisions: [...state.decisions, decisionOf(state, mayPilot ? 'operation' : 'pilot', cause)],
  };
}

/** A step through the gate, whoever asks for it: a person, an import, a machine, many at once. */
export function step(state: HistoryState, to: GateStep): HistoryState {
  const from: Record<GateStep, UseStage> = { pilot: 'concept', operation: 'pilot' };
  if (state.stage !== from[to]) return state;
  if (!decideGate(gateFacts(state.dossier, state.now), to).allowed) return state;
  return { ...state, stage: to, decisions: [...state.decisions, decisionOf(state, to, null)] };
}

function decisionOf(state: HistoryState, to: GateStep, cause: SuspensionCause | null): GateDecision {
  const { dossier, now, count } = state;
  return writeDecision({
    use: dossier.use,
    occasion: cause === null ? 'entry' : 'suspension',
    to,
    cause,
    facts: gateFacts(dossier, now),
    accountId: null,
    newId: idOf(count),
    now,
  });
}
