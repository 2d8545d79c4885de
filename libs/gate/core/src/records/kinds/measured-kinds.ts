import { problem } from '@allmende/platform-core';
import { z } from 'zod';
import { evidenceKind, type EvidenceKind } from '../evidence-kind.js';
import type { EvidenceType } from '../evidence-type.js';

/** Stands where nothing can be measured yet: it can be neither handed in nor met. */
function unmeasured(type: EvidenceType): EvidenceKind {
  return evidenceKind<object>({
    type,
    schema: z.object({}),
    empty: {},
    missing: () => [problem('MEASUREMENT_MISSING', 'content')],
    measure: () => 'inconclusive',
    reusable: false,
  });
}

/** Requirements and measurements: what they compute to follows from counts. */
export const MEASURED_KINDS = {
  quality_requirement: unmeasured('quality_requirement'),
  fairness_requirement: unmeasured('fairness_requirement'),
  human_baseline: unmeasured('human_baseline'),
  evaluation_result: unmeasured('evaluation_result'),
} as const;
