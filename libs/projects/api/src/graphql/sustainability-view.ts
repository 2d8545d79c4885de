import { toProblemType } from '@allmende/platform-api';
import {
  carbonBalance,
  type EmissionFactor,
  missingForSustainability,
  profileMinimum,
  type ProjectSustainability,
  reboundFindings,
} from '@allmende/projects-core';
import type { SustainabilityContentType } from './sustainability-content.type.js';
import type { ProjectSustainabilityType } from './sustainability.type.js';

/** A part with everything the rules make of it. */
export function toSustainabilityType(
  part: ProjectSustainability,
  factors: readonly EmissionFactor[],
): ProjectSustainabilityType {
  const { content } = part;
  const balance = carbonBalance(content, factors);
  return {
    ...part,
    content: content as SustainabilityContentType,
    balance: { ...balance, problems: balance.problems.map(toProblemType) },
    rebound: reboundFindings(content.reboundAnswers),
    profile: profileMinimum(content.dimensions),
    missing: missingForSustainability(content, factors).map(toProblemType),
  };
}
