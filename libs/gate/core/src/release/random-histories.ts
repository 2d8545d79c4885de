import type { RiskInputs } from '../inputs/risk-inputs.js';
import { UNANSWERED } from '../inputs/risk-inputs.js';
import type { MilestoneDates } from '../matrix/legal-milestone-dates.js';
import { violationsOf } from './gate-invariants.js';
import { commandsOf } from './history-choices.js';
import { runCommand } from './history-network.js';
import { type Cast, type HistoryNetwork, type HistoryState, idOf, type Town } from './history-state.js';

export { openingMoves } from './history-choices.js';

/** What of a history is left to chance: each move is one number, the answers and contents are given. */
export interface HistoryChance {
  readonly moves: readonly number[];
  readonly answers: readonly RiskInputs[];
  readonly start: Date;
}

type Reached = HistoryState['stage'] | 'operation_together';

/** What a history came to. */
export interface HistoryResult {
  readonly violations: readonly string[];
  readonly reached: ReadonlySet<Reached>;
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

/** Runs one history of two towns and checks every invariant in both after every step. */
export function runHistory({ moves, answers, start }: HistoryChance): HistoryResult {
  let network: HistoryNetwork = { towns: [aTown(0, start), aTown(1, start)], pool: null, memberships: [] };
  const violations: string[] = [];
  const reached = new Set<Reached>();
  let steps = 0;
  for (const move of moves) {
    for (const townCommand of commandsOf(move, network, answers)) {
      const after = runCommand(network, townCommand, CAST);
      for (const town of [0, 1] as const) {
        const step = { before: network.towns[town], after: after.towns[town], cast: CAST };
        const { at, command } = townCommand;
        violations.push(...violationsOf({ ...step, command: at === town ? command : null }));
        reached.add(step.after.stage);
        if (reliesOnOthers(step.after)) reached.add('operation_together');
      }
      steps += 1;
      network = after;
    }
  }
  return { violations, reached, steps };
}

function aTown(at: Town, start: Date): HistoryState {
  return {
    dossier: {
      use: { projectId: idOf(1), organisationId: idOf(2 + at) },
      inputs: UNANSWERED,
      records: [],
      versions: [],
      overrides: [],
      milestones: MILESTONES,
      pools: [],
    },
    stage: 'concept',
    decisions: [],
    now: start,
    // Nothing of one town has the id of something of the other.
    count: 0x100 + at * 0x1000000,
  };
}

/** In operation with an evaluation that its own cases leave open. */
function reliesOnOthers({ stage, dossier }: HistoryState): boolean {
  const own = dossier.records.find(({ type }) => type === 'evaluation_result');
  return stage === 'operation' && dossier.pools.length > 0 && own?.status === 'inconclusive';
}
