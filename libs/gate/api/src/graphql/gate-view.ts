import {
  type EvidenceRecord,
  type GateDecision,
  type GateOutcome,
  type GateOverride,
  germanDay,
  isReadyToSign,
  missingOf,
  type RecordSurroundings,
  statusOn,
  type SystemVersion,
} from '@allmende/gate-core';
import { toProblemType } from '@allmende/platform-api';
import type { GateChecklistType } from './checklist.type.js';
import type { EvidenceRecordType } from './evidence-record.type.js';
import type { GateDecisionType, GateOverrideType, SystemVersionType } from './gate-history.type.js';

/** A record as people of the organisation read it. */
export function toRecordType(
  record: EvidenceRecord,
  surroundings: RecordSurroundings,
  viewer: string | null,
): EvidenceRecordType {
  return {
    ...record,
    status: statusOn(record, germanDay(surroundings.now)),
    missing: missingOf(record, surroundings).map(toProblemType),
    byViewer: viewer !== null && record.authorIds.includes(viewer),
  };
}

/** What the gate says, as clients read it. */
export function toChecklistType(outcome: GateOutcome): GateChecklistType {
  return {
    ...outcome,
    readyToSign: isReadyToSign(outcome),
    stops: outcome.stops.map(toProblemType),
    items: [...outcome.items],
  };
}

/** A decision without the snapshot, which names records of the office. */
export function toDecisionType(decision: GateDecision): GateDecisionType {
  const { outcome, snapshot, ...rest } = decision;
  return {
    ...rest,
    allowed: outcome.allowed,
    overrideId: outcome.overrideId,
    systemVersion: snapshot.systemVersion?.label ?? null,
  };
}

/** A version with whether the reader recorded it. */
export function toVersionType(version: SystemVersion, viewer: string | null): SystemVersionType {
  return { ...version, byViewer: version.recordedBy === viewer };
}

/** An override with whether the reader asked for it. */
export function toOverrideType(override: GateOverride, viewer: string | null): GateOverrideType {
  return { ...override, byViewer: override.requestedBy === viewer };
}
