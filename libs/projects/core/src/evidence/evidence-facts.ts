import { EMPTY_SOURCE_SHEET, type SourceSheet } from '../source-sheet/source-sheet.js';
import type { EconomicAssessment } from '../economics/assessment.js';
import type { Project } from '../project.js';
import type { EmissionFactor } from '../sustainability/emission-factor.js';
import type { Sustainability } from '../sustainability/sustainability.js';
import { EMPTY_EVIDENCE, type Evidence } from './evidence.js';

/** The parts of an entry that speak for a step, and the table one of them is computed with. */
export interface EvidenceParts {
  readonly evidence: Evidence;
  readonly sourceSheet: SourceSheet;
  /** Null while nobody wrote about it. */
  readonly economics: EconomicAssessment | null;
  readonly sustainability: Sustainability | null;
  readonly factors: readonly EmissionFactor[];
}

/** Everything a check looks at; `today` is an ISO date. */
export interface EvidenceFacts extends EvidenceParts {
  readonly project: Pick<Project, 'origin' | 'status' | 'state' | 'solutionType' | 'valuePromise'>;
  readonly today: string;
}

/** An entry of which no further part was written. */
export const NO_PARTS: EvidenceParts = {
  evidence: EMPTY_EVIDENCE,
  sourceSheet: EMPTY_SOURCE_SHEET,
  economics: null,
  sustainability: null,
  factors: [],
};
