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

/** What a command leaves behind. A refused command changes nothing, as the transaction around it would be rolled back. */
export function runCommand(state: HistoryState, command: GateCommand, cast: Cast): HistoryState {
  const next = { ...state, count: state.count + 1 };
  switch (command.kind) {
    case 'answer':
      return reassess({ ...next, dossier: { ...next.dossier, inputs: command.inputs } }, 'inputs');
    case 'wait':
      return nightly({ ...next, now: new Date(next.now.getTime() + command.hours * 3_600_000) });
    case 'step':
      return step(next, command.to);
    case 'version':
    case 'classify':
      return reassess(withVersion(next, command, cast), 'version');
    default:
      return isExceptional(command)
        ? reassess(withOverride(next, command, cast), 'override')
        : reassess(withRecords(next, recordsAfter(next, command, cast)), 'record');
  }
}

type Exceptional = Of<'requestOverride' | 'confirmOverride' | 'endOverride'>;

function isExceptional(command: GateCommand): command is Exceptional {
  return command.kind.endsWith('Override');
}

function replaced<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  return [...before.filter(({ id }) => !after.some((thing) => thing.id === id)), ...after];
}

function withRecords(state: HistoryState, changed: readonly EvidenceRecord[]): HistoryState {
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
          label: `v${count}`,
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

/** The clock: what has run out expires, whatever stood on it is put back. */
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
  return reassess({ ...state, dossier }, 'expiry');
}

/** What every change ends with: a use that may no longer stand where it stands goes back. */
function reassess(state: HistoryState, cause: SuspensionCause): HistoryState {
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
function step(state: HistoryState, to: GateStep): HistoryState {
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
