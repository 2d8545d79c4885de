import { germanDay } from '../german-day.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { UNANSWERED } from '../inputs/risk-inputs.js';
import { checklist } from '../matrix/checklist.js';
import type { MilestoneDates } from '../matrix/legal-milestone-dates.js';
import { EVIDENCE_TYPES, type EvidenceType } from '../records/evidence-type.js';
import { completeContent } from '../records/some-records.js';
import type { GateStep } from '../use-key.js';
import { runCommand } from './gate-history.js';
import { type Cast, type GateCommand, type HistoryState, idOf } from './history-state.js';
import { violationsOf } from './gate-invariants.js';
import { gateFacts } from './release-use.js';

/** What of a history is left to chance: each move is one number, the answers and contents are given. */
export interface HistoryChance {
  readonly moves: readonly number[];
  readonly answers: readonly RiskInputs[];
  readonly start: Date;
}

/** What a history came to. */
export interface HistoryResult {
  readonly violations: readonly string[];
  readonly reached: ReadonlySet<HistoryState['stage']>;
  readonly steps: number;
}

/** Three people, one of them with a second account under the same mailbox and one more under the same name. */
export const CAST: Cast = [
  { accountId: idOf(0xa1), email: 'ada@musterstadt.example', displayName: 'Ada Muster' },
  { accountId: idOf(0xa2), email: 'Ada+zweit@musterstadt.example', displayName: 'A. M.' },
  { accountId: idOf(0xa3), email: 'muster@nebenamt.example', displayName: 'ADA  Muster' },
  { accountId: idOf(0xb1), email: 'ben@musterstadt.example', displayName: 'Ben Beispiel' },
  { accountId: idOf(0xc1), email: 'cem@musterstadt.example', displayName: 'Cem Muster' },
];

const MILESTONES: MilestoneDates = {
  edition: '10',
  dates: {
    literacy_and_prohibitions: { status: 'in_force', validFrom: '2025-02-02' },
    general_application: { status: 'in_force', validFrom: '2026-08-02' },
    annex_iii_duties: { status: 'in_force', validFrom: '2027-12-02' },
    annex_i_duties: { status: 'adopted', validFrom: '2028-08-02' },
  },
};

/** Runs one history and checks every invariant after every step. */
export function runHistory(chance: HistoryChance): HistoryResult {
  let state: HistoryState = {
    dossier: {
      use: { projectId: idOf(1), organisationId: idOf(2) },
      inputs: UNANSWERED,
      records: [],
      versions: [],
      overrides: [],
      milestones: MILESTONES,
      pools: [],
    },
    stage: 'concept',
    decisions: [],
    now: chance.start,
    count: 0x100,
  };
  const violations: string[] = [];
  const reached = new Set<HistoryState['stage']>();
  let steps = 0;
  for (const move of chance.moves) {
    for (const command of commandsOf(move, state, chance)) {
      const after = runCommand(state, command, CAST);
      violations.push(...violationsOf({ before: state, command, after, cast: CAST }));
      reached.add(after.stage);
      steps += 1;
      state = after;
    }
  }
  return { violations, reached, steps };
}

type Chooser = (move: number, state: HistoryState, chance: HistoryChance) => readonly GateCommand[];

const typeOf = (move: number): EvidenceType => EVIDENCE_TYPES[move % EVIDENCE_TYPES.length] ?? 'dpia';
const stepOf = (move: number): GateStep => (move % 2 === 0 ? 'pilot' : 'operation');
const untilOf = (move: number): number | null => [null, 0, 1, 30, 400][move % 5] ?? null;

/** What may come next, the likely things several times; the number decides among them and about their details. */
const CHOOSERS: readonly Chooser[] = [
  (move, _state, { answers }) =>
    answers
      .slice(move % answers.length)
      .slice(0, 1)
      .map((inputs) => ({ kind: 'answer', inputs })),
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
      content: contentAt(typeOf(move), state),
      by: move >> 5,
      validDays: untilOf(move >> 7),
      reopen: move % 3 > 0,
    },
  ],
  (move) => [{ kind: 'submit', type: typeOf(move) }],
  (move) => [{ kind: 'review', type: typeOf(move), by: move >> 5, accept: move % 4 > 0 }],
  (move, state) => [
    { kind: 'takeOver', type: typeOf(move), by: move >> 5, content: contentAt(typeOf(move), state) },
  ],
  (move) => [{ kind: 'version', by: move, inUse: move % 3 > 0 }],
  (move) => [{ kind: 'classify', by: move, change: move % 2 === 0 ? 'non_substantial' : 'substantial' }],
  (move) => [{ kind: 'release', by: move >> 1, to: stepOf(move) }],
  (move) => [{ kind: 'requestOverride', by: move, days: move % 100 }],
  (move) => [{ kind: 'confirmOverride', by: move }],
  () => [{ kind: 'endOverride' }],
  (move) => [{ kind: 'wait', hours: [1, 13, 24, 24 * 40, 24 * 200][move % 5] ?? 1 }],
];

function commandsOf(move: number, state: HistoryState, chance: HistoryChance): readonly GateCommand[] {
  const choose = CHOOSERS[move % CHOOSERS.length];
  return choose?.(Math.floor(move / CHOOSERS.length), state, chance) ?? [];
}

const NAMED: GateCommand = { kind: 'version', by: 3, inUse: true };

/** What diligent people do: write what is missing, have it judged, sign, and take the step. */
function fulfil(move: number, state: HistoryState): readonly GateCommand[] {
  const to: GateStep = state.stage === 'concept' ? 'pilot' : 'operation';
  const [author, judge] = move % 7 === 0 ? [0, move % 3] : [3, 4];
  const open = checklist(gateFacts(state.dossier, state.now), to).filter(
    ({ holds, evidence }) => !holds && evidence !== 'release_decision',
  );
  const works = (types: readonly EvidenceType[]): readonly GateCommand[] =>
    types.flatMap((type): GateCommand[] => [
      {
        kind: 'save',
        type,
        content: contentAt(type, state),
        by: author,
        validDays: untilOf(move),
        reopen: true,
      },
      { kind: 'submit', type },
      { kind: 'review', type, by: judge, accept: true },
    ]);
  const types = open.map(({ evidence }) => evidence);
  return [
    ...works(types.filter((type) => type !== 'evaluation_result')),
    // Requirements are fixed before anybody measures.
    { kind: 'wait', hours: 1 },
    ...works(types.filter((type) => type === 'evaluation_result')),
    ...(state.dossier.versions.length === 0 && move % 5 > 0 ? [NAMED] : []),
    { kind: 'release', by: 0, to },
    { kind: 'step', to },
  ];
}

/** Complete, and measured on the German day an hour from now. */
function contentAt(type: EvidenceType, { now }: HistoryState): object {
  return completeContent(type, germanDay(new Date(now.getTime() + 3_600_000)));
}
