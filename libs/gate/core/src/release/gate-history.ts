import type { Decision } from '@allmende/platform-core';
import { germanDay } from '../german-day.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { EVIDENCE_KINDS } from '../records/evidence-kinds.js';
import type { PersonMarks } from '../records/person.js';
import { acceptRecord, expireRecord, sendBackRecord, submitRecord } from '../records/review-record.js';
import { saveRecord, takeOverRecord } from '../records/save-record.js';
import type { GateStep } from '../use-key.js';
import { decideGate } from './decide-gate.js';
import { type GateDecision, type SuspensionCause, writeDecision } from './gate-decision.js';
import { confirmOverride, endOverride, isOverdue, requestOverride } from './gate-override.js';
import { gateFacts, presentRecords, releaseUse } from './release-use.js';
import {
  type Cast,
  type GateCommand,
  type HistoryState,
  idOf,
  type Of,
  type UseStage,
} from './history-state.js';
import { classifyVersion, countingVersionId, recordVersion, versionInUse } from './system-version.js';

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

function person(cast: Cast, by: number): PersonMarks {
  const found = cast[by % cast.length];
  if (found === undefined) throw new Error('a history has people');
  return found;
}

function marksOf(cast: Cast, ids: readonly string[]): readonly PersonMarks[] {
  return cast.filter(({ accountId }) => ids.includes(accountId));
}

function recordsAfter(
  state: HistoryState,
  command: Of<'save' | 'submit' | 'review' | 'takeOver' | 'release'>,
  cast: Cast,
): readonly EvidenceRecord[] {
  switch (command.kind) {
    case 'save':
      return changedBySave(state, command, cast);
    case 'takeOver':
      return changedByTakeOver(state, command, cast);
    case 'release':
      return changedByRelease(state, command, cast);
    default:
      return changedByJudgement(state, command, cast);
  }
}

function draftFacts({ dossier, count, now }: HistoryState, by: number, cast: Cast) {
  return {
    use: dossier.use,
    accountId: person(cast, by).accountId,
    records: presentRecords(dossier),
    countingVersionId: countingVersionId(dossier.versions),
    newId: idOf(count),
    now,
  };
}

function changedBySave(state: HistoryState, command: Of<'save'>, cast: Cast): readonly EvidenceRecord[] {
  const facts = draftFacts(state, command.by, cast);
  const present = facts.records.find(({ type }) => type === command.type);
  const until = command.validDays;
  return changesOf(
    saveRecord({
      ...facts,
      type: command.type,
      content: command.content,
      validUntil: until === null ? null : germanDay(new Date(state.now.getTime() + until * 86_400_000)),
      expectedVersion: present?.version ?? 0,
      reopen: command.reopen,
    }),
    ({ changed }) => changed,
  );
}

function changedByTakeOver(
  state: HistoryState,
  command: Of<'takeOver'>,
  cast: Cast,
): readonly EvidenceRecord[] {
  const facts = draftFacts(state, command.by, cast);
  const source: EvidenceRecord = {
    ...facts.use,
    id: idOf(0xfffff),
    organisationId: idOf(0xffffe),
    type: command.type,
    versionId: null,
    status: 'met',
    content: command.content,
    authorIds: [idOf(0xffffd)],
    reviewerId: idOf(0xffffc),
    reason: '',
    validUntil: null,
    reuseOf: null,
    version: 3,
    begunAt: state.now,
    savedAt: state.now,
    acceptedAt: state.now,
  };
  const { reusable } = EVIDENCE_KINDS[command.type];
  return changesOf(
    takeOverRecord({ ...facts, source, reusable, validUntil: null }),
    ({ changed }) => changed,
  );
}

function changedByRelease(
  state: HistoryState,
  command: Of<'release'>,
  cast: Cast,
): readonly EvidenceRecord[] {
  const { dossier, now, count } = state;
  const counted = presentRecords(dossier).filter(({ type }) => type !== 'release_decision');
  return changesOf(
    releaseUse({
      dossier,
      to: command.to,
      councilResolution: '',
      signer: person(cast, command.by),
      authors: marksOf(
        cast,
        counted.flatMap(({ authorIds }) => authorIds),
      ),
      newId: idOf(count),
      now,
    }),
    (record) => [record],
  );
}

function changedByJudgement(
  state: HistoryState,
  command: Of<'submit' | 'review'>,
  cast: Cast,
): readonly EvidenceRecord[] {
  const records = presentRecords(state.dossier);
  const record = records.find(({ type }) => type === command.type);
  if (record === undefined) return [];
  const surroundings = { records, pilotSince: null, now: state.now };
  const judged = { ...surroundings, record, expectedVersion: record.version };
  if (command.kind === 'submit') return changesOf(submitRecord(judged), (changed) => [changed]);
  const review = {
    ...judged,
    reviewer: person(cast, command.by),
    authors: marksOf(cast, record.authorIds),
  };
  const decision = command.accept
    ? acceptRecord(review)
    : sendBackRecord({ ...review, reason: 'Datum fehlt.' });
  return changesOf(decision, (changed) => [changed]);
}

function changesOf<Changes, Kept>(
  decision: Decision<Changes>,
  kept: (changes: Changes) => readonly Kept[],
): readonly Kept[] {
  return decision.ok ? kept(decision.changes) : [];
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
  const version = versionInUse(dossier.versions);
  return writeDecision({
    use: dossier.use,
    occasion: cause === null ? 'entry' : 'suspension',
    to,
    cause,
    facts: gateFacts(dossier, now),
    systemVersion: version === null ? null : { id: version.id, label: version.label },
    accountId: null,
    newId: idOf(count),
    now,
  });
}
