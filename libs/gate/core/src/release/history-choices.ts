import { aFairnessRequirement, aQualityRequirement } from '../evaluation/an-evaluation.js';
import { germanDay } from '../german-day.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { checklist } from '../matrix/checklist.js';
import { MILESTONE_KEYS, MILESTONE_STATUSES } from '../milestones/legal-milestone.js';
import { EVIDENCE_TYPES, type EvidenceType } from '../records/evidence-type.js';
import { completeContent } from '../records/some-records.js';
import type { GateStep } from '../use-key.js';
import type { GateCommand, HistoryNetwork, HistoryState, Town, TownCommand } from './history-state.js';
import { gateFacts } from './release-use.js';

type Chooser = (move: number, state: HistoryState, answers: readonly RiskInputs[]) => readonly GateCommand[];

const typeOf = (move: number): EvidenceType => EVIDENCE_TYPES[move % EVIDENCE_TYPES.length] ?? 'dpia';
const stepOf = (move: number): GateStep => (move % 2 === 0 ? 'pilot' : 'operation');
const untilOf = (move: number): number | null => [null, 0, 1, 30, 400][move % 5] ?? null;
const oneOf = <Thing>(things: readonly Thing[], move: number): readonly Thing[] =>
  things.slice(move % things.length).slice(0, 1);

/** What may come next in one town, the likely things several times; the number decides about their details. */
const CHOOSERS: readonly Chooser[] = [
  (move, _state, answers) => oneOf(answers, move).map((inputs) => ({ kind: 'answer', inputs })),
  (move, state) => fulfil(move, state),
  (move, state) => fulfil(move, state),
  (move, state) => fulfil(move, state),
  (move) => [{ kind: 'step', to: stepOf(move) }],
  (move) => [
    { kind: 'step', to: 'pilot' },
    { kind: 'release', by: move, to: 'operation' },
    { kind: 'step', to: 'operation' },
  ],
  (move, state) => [
    {
      kind: 'save',
      type: typeOf(move),
      content: contentAt(typeOf(move), state, move % 2 === 0),
      by: move >> 5,
      validDays: untilOf(move >> 7),
      reopen: move % 3 > 0,
    },
  ],
  (move) => [{ kind: 'submit', type: typeOf(move) }],
  (move) => [{ kind: 'review', type: typeOf(move), by: move >> 5, accept: move % 4 > 0 }],
  (move, state) => [
    { kind: 'takeOver', type: typeOf(move), by: move >> 5, content: contentAt(typeOf(move), state, false) },
  ],
  (move) => [{ kind: 'version', by: move, inUse: move % 3 > 0 }],
  (move) => [{ kind: 'classify', by: move, change: move % 2 === 0 ? 'non_substantial' : 'substantial' }],
  (move) => [{ kind: 'release', by: move >> 1, to: stepOf(move) }],
  (move) => [{ kind: 'requestOverride', by: move, days: move % 100 }],
  (move) => [{ kind: 'confirmOverride', by: move }],
  () => [{ kind: 'endOverride' }],
  (move) => oneOf(POOLING, move),
  (move) =>
    oneOf(MILESTONE_KEYS, move).map((key) => ({
      kind: 'changeLaw',
      key,
      status: MILESTONE_STATUSES[(move >> 4) % MILESTONE_STATUSES.length] ?? 'draft',
    })),
  (move) => [{ kind: 'wait', hours: [1, 13, 24, 24 * 40, 24 * 200][move % 5] ?? 1 }],
];

const POOLING: readonly GateCommand[] = [
  { kind: 'openPool' },
  { kind: 'joinPool' },
  { kind: 'joinPool' },
  { kind: 'leavePool' },
  { kind: 'explainGroup', group: 'A' },
  { kind: 'explainGroup', group: 'Z' },
];

const KINDS_OF_MOVES = CHOOSERS.length + 1;

/** The moves with which both towns answer alike and do diligently what is asked for. */
export function openingMoves(answer: number): readonly number[] {
  return ([0, 1] as const).flatMap((at) => [2 * KINDS_OF_MOVES * answer + at, 2 * (KINDS_OF_MOVES + 1) + at]);
}

/** What a move says: who acts, what kind of thing is done, and the number that decides about its details. */
export function commandsOf(
  move: number,
  network: HistoryNetwork,
  answers: readonly RiskInputs[],
): readonly TownCommand[] {
  const at: Town = move % 2 === 0 ? 0 : 1;
  const rest = Math.floor(move / 2);
  const detail = Math.floor(rest / KINDS_OF_MOVES);
  const choose = CHOOSERS[rest % KINDS_OF_MOVES];
  if (choose === undefined) return measureTogether(network, at);
  return choose(detail, network.towns[at], answers).map((command) => ({ at, command }));
}

const NAMED: GateCommand = { kind: 'version', by: 3, inUse: true };

/** What diligent people do: write what is missing, have it judged, sign, and take the step. */
function fulfil(move: number, state: HistoryState): readonly GateCommand[] {
  const to: GateStep = state.stage === 'concept' ? 'pilot' : 'operation';
  const [author, judge] = move % 7 === 0 ? [0, move % 3] : [3, 4];
  const works = { state, author, judge, validDays: untilOf(move), forBoth: move % 6 === 0 };
  const types = openTypes(state, to);
  return [
    ...writing(
      types.filter((type) => type !== 'evaluation_result'),
      works,
    ),
    // Requirements are fixed before anybody measures.
    { kind: 'wait', hours: 1 },
    ...writing(
      types.filter((type) => type === 'evaluation_result'),
      works,
    ),
    ...(state.dossier.versions.length === 0 && move % 5 > 0 ? [NAMED] : []),
    { kind: 'release', by: 0, to },
    { kind: 'step', to },
  ];
}

/** Both towns fix the same requirements, which neither can show alone, come together, measure, and take both steps. */
function measureTogether({ towns, pool }: HistoryNetwork, at: Town): readonly TownCommand[] {
  const both = ([0, 1] as const).map((town) => ({ town, state: towns[town] }));
  const inTown = (town: Town, commands: readonly GateCommand[]): readonly TownCommand[] =>
    commands.map((command) => ({ at: town, command }));
  const works = (state: HistoryState): Writing => ({
    ...{ state, author: 3, judge: 4, validDays: null, forBoth: true },
  });
  const measures: readonly EvidenceType[] = ['quality_requirement', 'fairness_requirement'];
  return [
    ...both.flatMap(({ town, state }) => {
      const named = state.dossier.versions.length === 0 ? [NAMED] : [];
      const open = openTypes(state, 'operation').filter((type) => type !== 'evaluation_result');
      return inTown(town, [...named, ...writing([...new Set([...measures, ...open])], works(state))]);
    }),
    ...inTown(at, [{ kind: pool === null ? 'openPool' : 'joinPool' }]),
    ...inTown(at === 0 ? 1 : 0, [{ kind: 'joinPool' }]),
    ...inTown(at, [{ kind: 'wait', hours: 1 }]),
    ...both.flatMap(({ town, state }) => inTown(town, writing(['evaluation_result'], works(state)))),
    ...both.flatMap(({ town }) =>
      inTown(town, [
        { kind: 'release', by: 0, to: 'pilot' },
        { kind: 'step', to: 'pilot' },
        { kind: 'release', by: 0, to: 'operation' },
        { kind: 'step', to: 'operation' },
      ]),
    ),
  ];
}

function openTypes({ dossier, now }: HistoryState, to: GateStep): readonly EvidenceType[] {
  return checklist(gateFacts(dossier, now), to)
    .filter(({ holds, evidence }) => !holds && evidence !== 'release_decision')
    .map(({ evidence }) => evidence);
}

interface Writing {
  readonly state: HistoryState;
  readonly author: number;
  readonly judge: number;
  readonly validDays: number | null;
  /** Whether more cases are asked for than one town has. */
  readonly forBoth: boolean;
}

function writing(types: readonly EvidenceType[], works: Writing): readonly GateCommand[] {
  const { state, author, judge, validDays, forBoth } = works;
  return types.flatMap((type): GateCommand[] => [
    {
      ...{ kind: 'save', type, by: author, validDays, reopen: true },
      content: contentAt(type, state, forBoth),
    },
    { kind: 'submit', type },
    { kind: 'review', type, by: judge, accept: true },
  ]);
}

const NEEDS_BOTH = { minCases: 1_200 };

/** Complete, and measured on the German day an hour from now. */
function contentAt(type: EvidenceType, { now }: HistoryState, forBoth: boolean): object {
  if (forBoth && type === 'quality_requirement') return aQualityRequirement(NEEDS_BOTH);
  if (forBoth && type === 'fairness_requirement') return aFairnessRequirement(NEEDS_BOTH);
  return completeContent(type, germanDay(new Date(now.getTime() + 3_600_000)));
}
