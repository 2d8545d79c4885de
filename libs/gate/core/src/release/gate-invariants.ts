import { classifyRisk, isStrict } from '../inputs/risk-class.js';
import type { EvaluationContent } from '../evaluation/evaluation.js';
import { germanDay } from '../german-day.js';
import { BLOCKING_MATRIX } from '../matrix/blocking-matrix.js';
import { basisOf } from '../milestones/legal-milestone.js';
import type { EvidenceRecord } from '../records/evidence-record.js';
import type { EvidenceType } from '../records/evidence-type.js';
import { isSamePerson } from '../records/person.js';
import type { Cast, GateCommand, HistoryState } from './history-state.js';
import { replayDecision } from './replay-decision.js';
import { countingVersionId } from './system-version.js';

/** One step of a history. */
export interface HistoryStep {
  readonly before: HistoryState;
  /** Null where the other town did something. */
  readonly command: GateCommand | null;
  readonly after: HistoryState;
  readonly cast: Cast;
}

type Invariant = (step: HistoryStep) => boolean;

const counting = ({ dossier }: HistoryState): readonly EvidenceRecord[] => {
  const id = countingVersionId(dossier.versions);
  const bound = ['quality_requirement', 'fairness_requirement', 'evaluation_result', 'release_decision'];
  return dossier.records.filter(({ type, versionId }) => versionId === (bound.includes(type) ? id : null));
};

/** Met by the row itself and by the calendar, said without the functions of the gate. */
const isMet = (state: HistoryState, type: EvidenceType): boolean =>
  counting(state).some(
    (record) =>
      record.type === type &&
      record.status === 'met' &&
      (record.validUntil === null || record.validUntil >= germanDay(state.now)),
  );

/** What the rows of a pool must say at least before anybody relies on it, said without the functions of the gate. */
function isMetTogether(state: HistoryState, type: EvidenceType): boolean {
  const { use, pools } = state.dossier;
  const [joined] = pools;
  const own = counting(state).find((record) => record.type === 'evaluation_result');
  if (type !== 'evaluation_result' || joined === undefined || own?.status !== 'inconclusive') return false;
  const { quality } = joined.pool.terms;
  const counted = joined.members.flatMap(({ membership, records }) => {
    const brought = records.filter(
      (record) =>
        record.type === 'evaluation_result' &&
        record.acceptedAt !== null &&
        record.begunAt > membership.joinedAt &&
        membership.leftAt === null &&
        (record.validUntil === null || record.validUntil >= germanDay(state.now)),
    );
    return brought
      .slice(-1)
      .map((record) => ({ ...membership, content: record.content as EvaluationContent }));
  });
  const isOfThem = counted.some(({ organisationId }) => organisationId === use.organisationId);
  const casesOf = (name: string): number =>
    counted
      .flatMap(({ content }) => content.groups.filter(({ group }) => group === name))
      .reduce((sum, { cases }) => sum + (cases ?? 0), 0);
  return (
    isOfThem && counted.length > 1 && quality.groups.every((group) => casesOf(group) >= quality.minCases)
  );
}

function isExcepted(state: HistoryState, type: EvidenceType): boolean {
  const { overrides, milestones } = state.dossier;
  const today = germanDay(state.now);
  const holds = overrides.some(
    ({ status, endsOn, confirmedBy, requestedBy }) =>
      status === 'active' && endsOn >= today && confirmedBy !== null && confirmedBy !== requestedBy,
  );
  if (!holds || type === 'release_decision') return false;
  return rowsOf(state).every(({ evidence, laws, traits }) => {
    const ground = evidence === type ? laws.find(({ when }) => when(traits)) : undefined;
    if (ground === undefined) return true;
    if (ground.from === null) return false;
    const milestone = milestones.dates[ground.from];
    return milestone === undefined || basisOf(milestone, today) !== 'law_in_force';
  });
}

function rowsOf(state: HistoryState) {
  const exemptionAccepted = isMet(state, 'art6_3_justification');
  const { inputs } = state.dossier;
  const finding = classifyRisk({ inputs, exemptionAccepted });
  const traits = { inputs, riskClass: finding.riskClass, strict: isStrict(finding, inputs) };
  return BLOCKING_MATRIX.filter(({ when }) => when(traits)).map((row) => ({ ...row, traits }));
}

/** The eight of handbook 3.7 and what follows from the second, each true where it holds after the step. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  operation_needs_everything_met: ({ after }) =>
    after.stage !== 'operation' ||
    rowsOf(after)
      .filter(({ columns, traits }) => columns[traits.strict ? 3 : 1] === 'required_met')
      .every(
        ({ evidence }) =>
          isMet(after, evidence) || isExcepted(after, evidence) || isMetTogether(after, evidence),
      ),
  operation_names_its_version: ({ after }) =>
    after.stage !== 'operation' || after.dossier.versions.some(({ inUseSince }) => inUseSince !== null),
  a_new_version_begins_anew: ({ command, after }) => {
    if (command?.kind !== 'version') return true;
    const last = after.dossier.versions.at(-1);
    if (last?.change !== 'unclassified' || last.inUseSince === null) return true;
    return (
      after.stage !== 'operation' &&
      !(
        ['quality_requirement', 'fairness_requirement', 'evaluation_result', 'release_decision'] as const
      ).some((type) => isMet(after, type))
    );
  },
  moved_goalposts_void_the_evaluation: ({ before, command, after }) => {
    const isRequirement =
      command?.kind === 'save' &&
      (command.type === 'quality_requirement' || command.type === 'fairness_requirement');
    const wasEdited =
      isRequirement &&
      counting(after).some(
        ({ type, version, id }) =>
          type === command.type &&
          version !== before.dossier.records.find((record) => record.id === id)?.version,
      );
    return !wasEdited || !isMet(after, 'evaluation_result');
  },
  expired_is_not_met: ({ after }) =>
    after.stage !== 'operation' ||
    !after.dossier.records.some(
      ({ type, status, validUntil }) =>
        type === 'responsibility_matrix' &&
        !isExcepted(after, type) &&
        (status === 'expired' || (validUntil !== null && validUntil < germanDay(after.now))),
    ),
  nobody_judges_own_work: ({ before, after, cast }) =>
    after.dossier.records
      .filter((record) => !before.dossier.records.includes(record))
      .filter(({ type, status }) => type !== 'release_decision' && ['met', 'not_met'].includes(status))
      .every(({ reviewerId, authorIds }) => {
        const reviewer = cast.find(({ accountId }) => accountId === reviewerId);
        return (
          reviewer !== undefined &&
          cast
            .filter(({ accountId }) => authorIds.includes(accountId))
            .every((author) => !isSamePerson(reviewer, author))
        );
      }),
  decisions_are_kept_and_come_out_again: ({ before, after }) =>
    before.decisions.every((decision, at) => after.decisions[at] === decision) &&
    (before.stage === after.stage || after.decisions.length === before.decisions.length + 1) &&
    after.decisions.slice(before.decisions.length).every((decision) => replayDecision(decision).length === 0),
  unknown_is_never_no: ({ after }) => {
    const { rule } = classifyRisk({ inputs: after.dossier.inputs, exemptionAccepted: true });
    return rule !== 'R0' || after.stage === 'concept';
  },
  adoption_inherits_drafts_only: ({ before, command, after }) =>
    command?.kind !== 'takeOver' ||
    after.dossier.records
      .filter(({ id }) => !before.dossier.records.some((record) => record.id === id))
      .every(
        ({ status, reuseOf, acceptedAt }) => status === 'draft' && reuseOf !== null && acceptedAt === null,
      ),
};

/** The names of the invariants that a step broke; what did not change broke none that held before. */
export function violationsOf(step: HistoryStep): readonly string[] {
  const { before, after } = step;
  if (before.dossier === after.dossier && before.stage === after.stage && before.now === after.now) return [];
  return Object.entries(INVARIANTS)
    .filter(([, holds]) => !holds(step))
    .map(([name]) => name);
}
