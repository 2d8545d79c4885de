import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { type EvidenceRecord, isOfVersion, versionFor } from '../records/evidence-record.js';
import { isOwnWork, type PersonMarks } from '../records/person.js';
import { GATE_EVENTS, gateEvent } from '../records/gate.events.js';
import type { CountedRecord, GateFacts } from '../matrix/checklist.js';
import type { ReleaseContent } from '../records/kinds/people-kinds.js';
import { germanDay } from '../german-day.js';
import type { GateStep, UseKey } from '../use-key.js';
import { decideGate, gateProblems, isReadyToSign } from './decide-gate.js';
import { type GateOverride, overrideOn } from './gate-override.js';
import { type JoinedPool, poolOf } from '../pooling/joined-pool.js';
import type { MilestoneDates } from '../matrix/legal-milestone-dates.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { countingVersionId, type SystemVersion, versionInUse } from './system-version.js';

/** Everything that is kept about one use, the contents of its records among them. */
export interface GateDossier {
  readonly use: UseKey;
  readonly inputs: RiskInputs;
  /** Of all system versions. */
  readonly records: readonly EvidenceRecord[];
  readonly versions: readonly SystemVersion[];
  readonly overrides: readonly GateOverride[];
  readonly milestones: MilestoneDates;
  /** Where its counts are judged together with those of others. */
  readonly pools: readonly JoinedPool[];
}

/** The records about the system version in use. */
export function presentRecords({ records, versions }: GateDossier): readonly EvidenceRecord[] {
  const base = countingVersionId(versions);
  return records.filter((record) => isOfVersion(record, base));
}

/** What the gate counts of a dossier on a day. */
export function gateFacts(dossier: GateDossier, now: Date): GateFacts {
  const today = germanDay(now);
  const override = overrideOn(dossier.overrides, today);
  const records = presentRecords(dossier);
  const pool = poolOf(
    dossier.pools,
    records.find(({ type }) => type === 'evaluation_result'),
    now,
  );
  const version = versionInUse(dossier.versions);
  return {
    inputs: dossier.inputs,
    records: records.map(counted),
    override: override === null ? null : { id: override.id, endsOn: override.endsOn },
    milestones: dossier.milestones,
    version: version === null ? null : { id: version.id, label: version.label },
    today,
    ...(pool === null ? {} : { pool }),
  };
}

function counted(record: EvidenceRecord): CountedRecord {
  const { id, type, status, validUntil, acceptedAt, content } = record;
  return {
    id,
    type,
    status,
    validUntil,
    acceptedAt: acceptedAt?.toISOString() ?? null,
    releasedTo: type === 'release_decision' ? (content as ReleaseContent).to : null,
  };
}

/** What a release is signed from. */
export interface ReleaseUse {
  readonly dossier: GateDossier;
  readonly to: GateStep;
  readonly councilResolution: string;
  readonly signer: PersonMarks;
  /** Everybody who wrote on the records that count. */
  readonly authors: readonly PersonMarks[];
  readonly newId: string;
  readonly now: Date;
}

/**
 * An approver who wrote none of the evidence signs that a use may take a step. It can be signed only when everything else
 * holds, and what becomes met later needs a new signature.
 */
export function releaseUse(facts: ReleaseUse): Decision<EvidenceRecord> {
  const { dossier, to, signer, now } = facts;
  if (isOwnWork(signer, facts.authors)) return refused([problem('OWN_EVIDENCE', '')]);
  const outcome = decideGate(gateFacts(dossier, now), to);
  if (!isReadyToSign(outcome)) {
    return refused(gateProblems(outcome).filter(({ path }) => path !== 'gate.release_decision'));
  }
  const before = presentRecords(dossier).find(({ type }) => type === 'release_decision');
  const content: ReleaseContent = { to, councilResolution: facts.councilResolution };
  const record: EvidenceRecord = {
    id: before?.id ?? facts.newId,
    projectId: dossier.use.projectId,
    organisationId: dossier.use.organisationId,
    type: 'release_decision',
    versionId: versionFor('release_decision', countingVersionId(dossier.versions)),
    status: 'met',
    content,
    authorIds: [signer.accountId],
    reviewerId: signer.accountId,
    reason: '',
    validUntil: null,
    reuseOf: null,
    version: (before?.version ?? 0) + 1,
    begunAt: now,
    savedAt: now,
    acceptedAt: now,
  };
  return decided(record, [gateEvent(GATE_EVENTS.released, record.id, dossier.use, { to })]);
}

/** Whether a use in operation has to be put back: what it was released on no longer holds. */
export function mustSuspend(dossier: GateDossier, now: Date): boolean {
  return !decideGate(gateFacts(dossier, now), 'operation').allowed;
}
