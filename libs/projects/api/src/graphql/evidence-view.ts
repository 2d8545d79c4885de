import { toProblemType } from '@allmende/platform-api';
import {
  type EvidenceFacts,
  evidenceIndex,
  type GateProblems,
  type ProjectEvidence,
  type ProjectSourceSheet,
  sheetReadiness,
  type StepEvidence,
} from '@allmende/projects-core';
import type { EvidenceContentType } from './evidence-content.type.js';
import type { IndexedEvidenceType, LifecycleStepType, ProjectEvidenceType } from './evidence.type.js';
import type { ProjectSourceSheetType, SourceSheetContentType } from './source-sheet.type.js';

/** The evidence as clients read it. */
export function toEvidenceType(kept: ProjectEvidence): ProjectEvidenceType {
  return { ...kept, content: kept.content as EvidenceContentType };
}

/** A sheet with what the rules say of its sources. */
export function toSourceSheetType(kept: ProjectSourceSheet): ProjectSourceSheetType {
  const { state, problems, sources } = sheetReadiness(kept.content);
  return {
    ...kept,
    content: kept.content as SourceSheetContentType,
    state,
    readiness: sources.map((source) => ({ ...source, problems: source.problems.map(toProblemType) })),
    missing: problems.map(toProblemType),
  };
}

/** A possible step with its evidence and what the release gate says. */
export function toStepType({ to, evidence }: StepEvidence, gate: GateProblems): LifecycleStepType {
  return { to, evidence: evidence.map(withProblemTypes), gate: gate.map(toProblemType) };
}

/** The index of evidence. */
export function toIndexTypes(facts: EvidenceFacts): IndexedEvidenceType[] {
  return evidenceIndex(facts).map(withProblemTypes);
}

function withProblemTypes<Standing extends { problems: readonly Parameters<typeof toProblemType>[0][] }>(
  standing: Standing,
) {
  return { ...standing, problems: standing.problems.map(toProblemType) };
}
