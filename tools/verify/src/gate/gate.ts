import { openingMoves, runHistory, someInputs } from '@allmende/gate-core/samples';
import { type Command, ownDatabaseUrl, withDatabase, withPrograms, withServices } from '../kit/index.js';
import { replayDatabase } from './replay-database.js';
import { reportLines } from './replay-words.js';

const HISTORIES = 2_000;
const MOVES = 16;
const SHOWN = 20;

const ANSWERS = [
  someInputs(),
  someInputs({ personalData: 'yes', interactsWithPersons: 'yes' }),
  someInputs({ personalData: 'unknown' }),
  someInputs({ prohibitedPractices: ['social_scoring'] }),
  someInputs({ sovereignUse: 'decision_preparation', procedureTrack: 'sgb_x', personalData: 'yes' }),
  someInputs({ annexIiiPoint: 'public_benefits', personalData: 'yes' }),
];
const STARTS = ['2027-03-27T21:30:00Z', '2026-10-24T21:30:00Z', '2027-11-30T22:30:00Z'];

/** Every kept decision comes out again, and random histories break none of the invariants of the gate. */
export const gate: Command = {
  name: 'gate',
  about: 'all decisions come out again, and random histories never reach operation with anything unmet',
  options: { seed: 'number the histories are drawn from, to repeat a run' },
  run: async ({ options, say }) => {
    say(`walking through ${HISTORIES} random histories`);
    const violations = walkHistories(options.wholeNumber('seed', 1));
    say('recomputing the decisions of the demo region');
    const replayed = await withServices(false, (services) =>
      withPrograms({ services, programs: ['api'] }, () =>
        withDatabase(ownDatabaseUrl(services), replayDatabase),
      ),
    );
    return {
      holds: violations.length === 0 && replayed.differing.length === 0,
      figures: {
        decisions_replayed: replayed.decisions,
        differences: replayed.differing.length,
        histories: HISTORIES,
        violations: violations.length,
      },
      remarks: [...violations, ...reportLines(replayed, 'en').slice(0, -1)].slice(0, SHOWN),
    };
  },
};

function walkHistories(seed: number): readonly string[] {
  const draw = drawing(seed);
  return Array.from({ length: HISTORIES }, (_, at) => {
    const first = openingMoves(draw(ANSWERS.length));
    const moves = Array.from({ length: MOVES }, () => draw(1_000_000));
    const start = new Date(STARTS[at % STARTS.length] ?? STARTS[0] ?? '');
    const { violations } = runHistory({ moves: [...first, ...moves], answers: ANSWERS, start });
    return violations.map((name) => `history ${at} of seed ${seed}: ${name}`);
  }).flat();
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
