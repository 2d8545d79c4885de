import type { Decision } from '@allmende/platform-core';
import { germanDay } from '../german-day.js';
import { EVIDENCE_KINDS } from '../records/evidence-kinds.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import type { PersonMarks } from '../records/person.js';
import { acceptRecord, sendBackRecord, submitRecord } from '../records/review-record.js';
import { saveRecord, takeOverRecord } from '../records/save-record.js';
import { type Cast, type HistoryState, idOf, type Of } from './history-state.js';
import { presentRecords, releaseUse } from './release-use.js';
import { countingVersionId } from './system-version.js';

/** Who does something; there are fewer people than numbers. */
export function person(cast: Cast, by: number): PersonMarks {
  const found = cast[by % cast.length];
  if (found === undefined) throw new Error('a history has people');
  return found;
}

/** The people behind accounts, as far as they are of this history. */
export function marksOf(cast: Cast, ids: readonly string[]): readonly PersonMarks[] {
  return cast.filter(({ accountId }) => ids.includes(accountId));
}

/** The records that a command writes, none where it was refused. */
export function recordsAfter(
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

/** What a decision writes, nothing where it was refused. */
export function changesOf<Changes, Kept>(
  decision: Decision<Changes>,
  kept: (changes: Changes) => readonly Kept[],
): readonly Kept[] {
  return decision.ok ? kept(decision.changes) : [];
}
