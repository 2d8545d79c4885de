import type { RiskInputs } from '../inputs/risk-inputs.js';
import { basisOf, type RequirementBasis } from '../milestones/legal-milestone.js';
import { countingMembers, type CountedPool, standingIn } from '../pooling/judge-counted-pool.js';
import type { EvidenceStatus } from '../records/evidence-status.js';
import type { EvidenceType } from '../records/evidence-type.js';
import type { GateStep } from '../use-key.js';
import { BLOCKING_MATRIX, type Grade, GRADES, type MatrixRow } from './blocking-matrix.js';
import type { MilestoneDates } from './legal-milestone-dates.js';
import { traitsOf, type UseTraits } from './matrix-conditions.js';

/** The ground of one item. */
export interface ItemBasis {
  readonly basis: RequirementBasis;
  /** The norm as jurists cite it; empty for a rule of the network. */
  readonly norm: string;
  /** From which day the law applies; null where it always has, and where no day is known. */
  readonly from: string | null;
}

/** Who has to act next, nobody where an item holds. */
export const NEXT_ACTORS = ['author', 'reviewer', 'approver', 'nobody'] as const;
export type NextActor = (typeof NEXT_ACTORS)[number];

/** A record as the gate counts it: where it stands, never what it says. Days are ISO dates, moments ISO instants. */
export interface CountedRecord {
  readonly id: string;
  readonly type: EvidenceType;
  readonly status: EvidenceStatus;
  readonly validUntil: string | null;
  readonly acceptedAt: string | null;
  /** For a release alone: up to which step it goes. */
  readonly releasedTo: GateStep | null;
}

/** What a use looks like to the gate. Kept with every decision, so that it can be recomputed from nothing else. */
export interface GateFacts {
  readonly inputs: RiskInputs;
  /** Records about the system version in use. */
  readonly records: readonly CountedRecord[];
  /** The override that somebody confirmed and that has not ended; its last day is compared with today. */
  readonly override: { readonly id: string; readonly endsOn: string } | null;
  readonly milestones: MilestoneDates;
  /** The version of the system that everything is about; null while nobody named one. */
  readonly version: { readonly id: string; readonly label: string } | null;
  /** The German day. */
  readonly today: string;
  /** Counts of all who measure together with this use; left out where it measures alone. */
  readonly pool?: CountedPool | undefined;
}

/** One line of the checklist. */
export interface ChecklistItem extends ItemBasis {
  readonly evidence: EvidenceType;
  readonly grade: Grade;
  readonly status: EvidenceStatus;
  readonly recordId: string | null;
  readonly holds: boolean;
  /** It does not hold, and an override lets the step through all the same. */
  readonly overridden: boolean;
  /** Its own counts are too few, and it is met by those of several uses together. */
  readonly pooled: boolean;
  readonly nextActor: NextActor;
}

/** The counts of how many uses an evaluation is met by together; null where none is. */
export function usesRelied({ pool }: GateFacts, items: readonly ChecklistItem[]): number | null {
  return pool !== undefined && items.some(({ pooled }) => pooled) ? countingMembers(pool) : null;
}

/** Whether a second person accepted the reason for an exemption of Art. 6(3). */
export function isExemptionAccepted({ records, today }: Pick<GateFacts, 'records' | 'today'>): boolean {
  return records.some(
    (record) => record.type === 'art6_3_justification' && countedStatus(record, today) === 'met',
  );
}

/** Everything a step asks for, in the order of the matrix, each with where it stands. */
export function checklist(facts: GateFacts, to: GateStep): readonly ChecklistItem[] {
  const traits = traitsOf(facts.inputs, isExemptionAccepted(facts));
  const items = demandsOf(traits, to).map(([row, grade]) => itemOf(facts, traits, row, grade));
  return items.map((item) =>
    item.evidence === 'release_decision' ? releaseItem(item, items, facts, to) : item,
  );
}

/** The lines that hold for a use, one for each record, the stricter grade where two speak of one. */
function demandsOf(traits: UseTraits, to: GateStep): readonly (readonly [MatrixRow, Grade])[] {
  const strictest = new Map<EvidenceType, readonly [MatrixRow, Grade]>();
  for (const row of BLOCKING_MATRIX) {
    if (!row.when(traits)) continue;
    const grade = row.columns[columnOf(traits, to)] ?? 'required_met';
    const known = strictest.get(row.evidence);
    if (known === undefined || GRADES.indexOf(grade) > GRADES.indexOf(known[1])) {
      strictest.set(row.evidence, [row, grade]);
    }
  }
  return [...strictest.values()];
}

function columnOf({ strict }: UseTraits, to: GateStep): number {
  return (strict ? 2 : 0) + (to === 'operation' ? 1 : 0);
}

function itemOf(facts: GateFacts, traits: UseTraits, row: MatrixRow, grade: Grade): ChecklistItem {
  const record = facts.records.find(({ type }) => type === row.evidence) ?? null;
  const alone = record === null ? 'missing' : countedStatus(record, facts.today);
  const pooled = record !== null && isMetTogether(record, facts);
  const status = pooled ? 'met' : alone;
  const holds = isEnough(status, grade);
  const ground = groundOf(row, traits, facts);
  const overridden = !holds && isLifted(ground.basis, facts) && row.evidence !== 'release_decision';
  const nextActor = holds ? 'nobody' : nextActorFor(row.evidence, status);
  return {
    evidence: row.evidence,
    grade,
    status,
    recordId: record?.id ?? null,
    ...ground,
    holds,
    overridden,
    pooled,
    nextActor,
  };
}

/** An approver signs last and for the step itself; what was signed earlier, or for less, does not release (handbook 3.5). */
function releaseItem(
  item: ChecklistItem,
  items: readonly ChecklistItem[],
  facts: GateFacts,
  to: GateStep,
): ChecklistItem {
  const release = facts.records.find(({ type }) => type === 'release_decision');
  if (!item.holds || release === undefined || item.grade === 'not_required') return item;
  const others = new Set(
    items.filter(({ grade }) => grade === 'required_met').map(({ evidence }) => evidence),
  );
  const isLast = facts.records.every(
    ({ type, acceptedAt }) =>
      !others.has(type) || acceptedAt === null || acceptedAt <= (release.acceptedAt ?? ''),
  );
  const goesFar = release.releasedTo === 'operation' || to === 'pilot';
  if (isLast && goesFar) return item;
  return { ...item, status: 'expired', holds: false, nextActor: 'approver' };
}

function isEnough(status: EvidenceStatus, grade: Grade): boolean {
  if (grade === 'not_required') return true;
  if (grade === 'required_met') return status === 'met';
  return status !== 'missing' && status !== 'expired';
}

/** What has run out counts as expired from the next German day on, whatever the row says. */
function countedStatus({ status, validUntil }: CountedRecord, today: string): EvidenceStatus {
  return status === 'met' && validUntil !== null && validUntil < today ? 'expired' : status;
}

/**
 * What too few cases leave open those of all members together may show, where a second person accepted the evaluation
 * (handbook 3.8). What its own cases refute stays refuted, and what has run out stays run out.
 */
function isMetTogether(
  { id, type, status, acceptedAt, validUntil }: CountedRecord,
  facts: GateFacts,
): boolean {
  const { pool, today } = facts;
  if (pool === undefined || type !== 'evaluation_result' || status !== 'inconclusive') return false;
  if (acceptedAt === null || (validUntil !== null && validUntil < today)) return false;
  const part = pool.members.find(({ recordId }) => recordId === id);
  return part !== undefined && standingIn(pool, part.member)?.mayRely === true;
}

function groundOf({ laws }: MatrixRow, traits: UseTraits, { milestones, today }: GateFacts): ItemBasis {
  const ground = laws.find(({ when }) => when(traits));
  if (ground === undefined) return { basis: 'network_rule', norm: '', from: null };
  if (ground.from === null) return { basis: 'law_in_force', norm: ground.norm, from: null };
  const milestone = milestones.dates[ground.from];
  const basis = milestone === undefined ? 'network_rule' : basisOf(milestone, today);
  return { basis, norm: ground.norm, from: milestone?.validFrom ?? null };
}

/** An override lifts what the network asks for beyond the law; a law in force it leaves standing. */
function isLifted(basis: RequirementBasis, { override, today }: GateFacts): boolean {
  return basis !== 'law_in_force' && override !== null && override.endsOn >= today;
}

function nextActorFor(evidence: EvidenceType, status: EvidenceStatus): NextActor {
  if (evidence === 'release_decision') return 'approver';
  return status === 'submitted' ? 'reviewer' : 'author';
}
