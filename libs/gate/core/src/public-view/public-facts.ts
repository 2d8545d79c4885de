import {
  errorsOf,
  judgeEvaluation,
  type EvaluationFacts,
  type FixedRequirement,
} from '../evaluation/judge-evaluation.js';
import type { EvaluationContent } from '../evaluation/evaluation.js';
import type { QualityRequirementContent } from '../evaluation/requirement.js';
import { germanDay } from '../german-day.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { isSovereign, type RiskClass, type RiskRule } from '../inputs/risk-class.js';
import { checklist, type GateFacts, usesRelied } from '../matrix/checklist.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import { kindContext } from '../records/kind-context.js';
import type { ComplaintContent } from '../records/kinds/document-kinds.js';
import { evaluationFacts } from '../records/kinds/measured-kinds.js';
import {
  RESPONSIBLE_ROLES,
  type ReleaseContent,
  type ResponsibilityContent,
  type ResponsibleRole,
} from '../records/kinds/people-kinds.js';
import { decideGate, type GateOutcome } from '../release/decide-gate.js';
import { overrideOn } from '../release/gate-override.js';
import { type GateDossier, gateFacts, presentRecords } from '../release/release-use.js';
import type { TestResult } from '../statistics/test-result.js';
import type { GateStep } from '../use-key.js';
import { publicRecords } from './public-records.js';

/** How often AI and people erred in one group, and what follows; null where there was nothing to compute with. */
export interface PublicGroup {
  readonly group: string;
  readonly aiErrors: number | null;
  readonly aiCases: number | null;
  readonly humanErrors: number | null;
  readonly humanCases: number | null;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly result: TestResult;
}

/** What an accepted evaluation of the version in use shows. */
export interface PublicComparison {
  readonly result: TestResult;
  /** Whether groups are treated alike enough; null where nothing was required. */
  readonly fairness: TestResult | null;
  readonly margin: number;
  readonly alpha: number;
  readonly measuredOn: string | null;
  readonly groups: readonly PublicGroup[];
  /** Counts of how many uses together show what its own are too few for; null where it does not rely on others. */
  readonly pooledWith: number | null;
}

/** A signed release: up to which step, since which German day, and whether everything it rests on still holds. */
export interface PublicRelease {
  readonly to: GateStep;
  readonly on: string;
  readonly holds: boolean;
}

/** What everybody may know of a use that they may see. Names, papers and whatever nobody accepted are not part of it. */
export interface PublicFacts {
  readonly riskClass: RiskClass;
  readonly rule: RiskRule;
  readonly sovereign: boolean;
  readonly sovereignUse: RiskInputs['sovereignUse'];
  readonly release: PublicRelease | null;
  readonly pilotSince: string | null;
  /** A person decides, the answer of the machine is only recorded: all that is released is a pilot of this kind. */
  readonly shadowMode: boolean;
  readonly comparisonRequired: boolean;
  readonly comparison: PublicComparison | null;
  /** Roles that somebody of the office fills. */
  readonly roles: readonly ResponsibleRole[];
  readonly objection: { readonly summary: string; readonly address: string } | null;
  readonly override: { readonly reason: string; readonly endsOn: string } | null;
}

/** Picks what is public out of everything that is kept about a use. Only records somebody accepted are read. */
export function publicFacts(dossier: GateDossier, pilotSince: string | null, now: Date): PublicFacts {
  const facts = gateFacts(dossier, now);
  const today = germanDay(now);
  const { met } = publicRecords(presentRecords(dossier), today);
  const release = releaseOf(met('release_decision'), (to) => decideGate(facts, to).allowed);
  const operation = decideGate(facts, 'operation');
  const override = overrideOn(dossier.overrides, today);
  return {
    riskClass: operation.riskClass,
    rule: operation.rule,
    sovereign: isSovereign(dossier.inputs),
    sovereignUse: dossier.inputs.sovereignUse,
    release,
    pilotSince,
    shadowMode: release?.to === 'pilot' && operation.strict,
    comparisonRequired: checklist(facts, 'operation').some(
      ({ evidence, grade }) => evidence === 'evaluation_result' && grade !== 'not_required',
    ),
    comparison: withPool(comparisonOf(dossier, pilotSince, now), facts, operation),
    roles: rolesOf(met('responsibility_matrix')),
    objection: objectionOf(met('complaint_channel')),
    override: override === null ? null : { reason: override.reason, endsOn: override.endsOn },
  };
}

function withPool(
  comparison: Omit<PublicComparison, 'pooledWith'> | null,
  facts: GateFacts,
  { items }: GateOutcome,
): PublicComparison | null {
  return comparison && { ...comparison, pooledWith: usesRelied(facts, items) };
}

function releaseOf(
  record: EvidenceRecord | undefined,
  holds: (to: GateStep) => boolean,
): PublicRelease | null {
  if (record === undefined || record.acceptedAt === null) return null;
  const { to } = record.content as ReleaseContent;
  return { to, on: germanDay(record.acceptedAt), holds: holds(to) };
}

function rolesOf(record: EvidenceRecord | undefined): readonly ResponsibleRole[] {
  if (record === undefined) return [];
  const { roles } = record.content as ResponsibilityContent;
  return RESPONSIBLE_ROLES.filter((role) => roles[role] !== '');
}

function objectionOf(record: EvidenceRecord | undefined): PublicFacts['objection'] {
  if (record === undefined) return null;
  const { summary, publicUrl = '' } = record.content as Partial<ComplaintContent> & { summary: string };
  return { summary, address: publicUrl };
}

/** Nothing is shown of a measurement, a requirement or a baseline that nobody accepted or that has run out. */
function comparisonOf(
  dossier: GateDossier,
  pilotSince: string | null,
  now: Date,
): Omit<PublicComparison, 'pooledWith'> | null {
  const records = presentRecords(dossier);
  const { evaluation } = publicRecords(records, germanDay(now));
  if (evaluation === null) return null;
  const context = kindContext(evaluation.record, { records, pilotSince, now });
  const facts = evaluationFacts(evaluation.record.content as EvaluationContent, context);
  const { quality, fairness, baseline } = facts;
  if (quality === null || quality.fixedAt === null || baseline === null) return null;
  return compare(quality, { ...facts, fairness: fairness?.fixedAt == null ? null : fairness });
}

function compare(
  { content }: FixedRequirement<QualityRequirementContent>,
  facts: EvaluationFacts,
): Omit<PublicComparison, 'pooledWith'> | null {
  const { quality, fairness } = judgeEvaluation(facts);
  if (quality === null || content.margin === null || content.alpha === null) return null;
  return {
    result: quality.result,
    fairness: fairness?.result ?? null,
    margin: content.margin,
    alpha: content.alpha,
    measuredOn: facts.evaluation.measuredOn,
    groups: quality.groups.map(({ group, finding, result }) => ({
      group,
      ...countsOf(group, content, facts),
      difference: finding?.difference ?? null,
      lower: finding?.interval.lower ?? null,
      upper: finding?.interval.upper ?? null,
      result,
    })),
  };
}

function countsOf(
  group: string,
  { metric }: QualityRequirementContent,
  { evaluation, baseline }: EvaluationFacts,
): Pick<PublicGroup, 'aiErrors' | 'aiCases' | 'humanErrors' | 'humanCases'> {
  const ai = aiErrorsOf(evaluation, group, metric);
  const people = baseline?.groups.find((candidate) => candidate.group === group);
  return {
    aiErrors: ai?.hits ?? null,
    aiCases: ai?.cases ?? null,
    humanErrors: people?.errors ?? null,
    humanCases: people?.cases ?? null,
  };
}

function aiErrorsOf(
  { groups }: EvaluationContent,
  group: string,
  metric: QualityRequirementContent['metric'],
): { readonly hits: number; readonly cases: number } | null {
  const counts = groups.find((candidate) => candidate.group === group);
  if (counts === undefined || metric === null) return null;
  const { tp, fp, fn, tn } = counts;
  if (tp === null || fp === null || fn === null || tn === null) return null;
  return errorsOf({ tp, fp, fn, tn }, metric);
}
