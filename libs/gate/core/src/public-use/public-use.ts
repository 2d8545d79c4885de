import { germanDay } from '../german-day.js';
import type { EvaluationContent } from '../evaluation/evaluation.js';
import { classifyRisk, type RiskClass, type RiskRule } from '../inputs/risk-class.js';
import type { RiskInputs, SovereignUse } from '../inputs/risk-inputs.js';
import { publicRecords, type PublicRecords, type PublicResult } from '../public-view/public-records.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import type { DocumentContent, DpiaContent, RegistrationContent } from '../records/kinds/document-kinds.js';
import type { UseKey } from '../use-key.js';

/**
 * Kinds whose summary is written for everybody: how people oversee it, how to object, and what the two assessments say
 * (AI Act, Annex VIII section C asks for both). The papers themselves and all other contents stay in the office.
 */
export const PUBLIC_SUMMARIES = ['oversight_plan', 'complaint_channel', 'dpia', 'fria'] as const;
export type PublicSummary = (typeof PUBLIC_SUMMARIES)[number];

/** What a comparison with people came to, and when it was made. */
export interface PublicEvaluation {
  readonly result: PublicResult;
  readonly measuredOn: string | null;
  readonly groups: number;
}

/** What everybody may know of a use: what follows from its answers, and what a second person accepted for everybody. */
export interface PublicUse extends UseKey {
  readonly riskClass: RiskClass;
  readonly rule: RiskRule;
  /** Null while not everything that is asked was answered. */
  readonly sovereignUse: SovereignUse | null;
  /** Empty where nothing was accepted or it has run out. */
  readonly summaries: Readonly<Record<PublicSummary, string>>;
  /** Whether an assessment under Art. 35 GDPR is needed; null while no accepted record says so. */
  readonly dpiaNeeded: boolean | null;
  /** The number in the database of the European Union; empty while it is not registered. */
  readonly registration: string;
  /** Null while nothing was measured and accepted. */
  readonly evaluation: PublicEvaluation | null;
  /** When anything of it was last written or judged. */
  readonly changedAt: Date;
}

/** What the public side of a use is made from; records are those of the version in use. */
export interface PublicUseFacts {
  readonly use: UseKey & { readonly inputs: RiskInputs; readonly updatedAt: Date };
  readonly records: readonly EvidenceRecord[];
  readonly now: Date;
}

/** Leaves out everything that is the office's own: names of staff, documents and their addresses, drafts, reviewers. */
export function publicUse({ use, records, now }: PublicUseFacts): PublicUse {
  const { met, evaluation } = publicRecords(records, germanDay(now));
  const exemptionAccepted = met('art6_3_justification') !== undefined;
  const finding = classifyRisk({ inputs: use.inputs, exemptionAccepted });
  const { sovereignUse } = use.inputs;
  const contentOf = <Content>(type: EvidenceRecord['type']): Content | null =>
    (met(type)?.content as Content | undefined) ?? null;
  return {
    projectId: use.projectId,
    organisationId: use.organisationId,
    riskClass: finding.riskClass,
    rule: finding.rule,
    sovereignUse: finding.open.length > 0 || sovereignUse === 'unknown' ? null : sovereignUse,
    summaries: Object.fromEntries(
      PUBLIC_SUMMARIES.map((type) => [type, contentOf<DocumentContent>(type)?.summary ?? '']),
    ) as Record<PublicSummary, string>,
    dpiaNeeded: contentOf<DpiaContent>('dpia')?.needed ?? null,
    registration: contentOf<RegistrationContent>('eu_db_registration')?.reference ?? '',
    evaluation: evaluationOf(evaluation),
    changedAt: latest([use.updatedAt, ...records.flatMap(momentsOf)]),
  };
}

function evaluationOf(evaluation: PublicRecords['evaluation']): PublicEvaluation | null {
  if (evaluation === null) return null;
  const { measuredOn, groups } = evaluation.record.content as EvaluationContent;
  return { result: evaluation.result, measuredOn, groups: groups.length };
}

function momentsOf({ savedAt, acceptedAt }: EvidenceRecord): readonly Date[] {
  return acceptedAt === null ? [savedAt] : [savedAt, acceptedAt];
}

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
