import type { Problem } from '@allmende/platform-core';
import {
  EMPTY_SHEET_SOURCE,
  evidenceIndex,
  NO_PARTS,
  possibleSteps,
  type Evidence,
  type EvidenceFacts,
  type EvidencePlace,
  type PersonalContent,
} from '@allmende/projects-core';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';

/** What the checks of the evidence pages look at, with the evidence as it is typed. */
export function typedFacts(
  entry: ProjectWholeFragment,
  evidence: Evidence,
  personal: readonly (PersonalContent | null)[],
): EvidenceFacts {
  const sources = personal.map((personalData) => ({ ...EMPTY_SHEET_SOURCE, personalData }));
  return {
    ...NO_PARTS,
    project: entry,
    evidence,
    sourceSheet: { sources },
    today: new Date().toISOString().slice(0, 10),
  };
}

/** What the present state and the next step forward still ask of one page. An end nobody plans asks for nothing. */
export function openAt(facts: EvidenceFacts, place: EvidencePlace): readonly Problem[] {
  const steps = possibleSteps(facts).filter(({ to }) => to !== 'discontinued');
  const pieces = [...evidenceIndex(facts), ...steps.flatMap(({ evidence }) => evidence)];
  const problems = pieces.filter((piece) => piece.place === place).flatMap((piece) => piece.problems);
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.path}`, problem])).values()];
}
