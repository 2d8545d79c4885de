import {
  judgeEvaluation,
  testFairness,
  testIndependent,
  type EvaluationFacts,
  type FairnessRule,
} from '@allmende/gate-core';
import { type Command, rounded } from '@allmende/tool-verify/kit';
import { GROUPS, someEvaluations } from './some-evaluations.js';

const EVALUATIONS = 10_000;
const FAIRNESS: FairnessRule = { metric: 'equalised_odds', maxGap: 0.1, alpha: 0.025, minCases: 10 };

/** How many evaluations one processor judges in a second: with all rules, and the bare tests alone. */
export const gate: Command = {
  name: 'gate',
  about: 'evaluations of three groups judged in a second, beside the bare tests',
  run: ({ say }) => {
    const evaluations = someEvaluations(EVALUATIONS);
    say(`${EVALUATIONS} evaluations of ${GROUPS.length} groups`);
    // Once before, so that neither is measured cold.
    timed(evaluations.slice(0, 500), judge);
    timed(evaluations.slice(0, 500), bareTests);
    const whole = timed(evaluations, judge);
    const bare = timed(evaluations, bareTests);
    return Promise.resolve({
      holds: whole.met > 0 && whole.met < EVALUATIONS,
      figures: {
        evaluations: EVALUATIONS,
        groups: GROUPS.length,
        evaluations_per_s: rounded(EVALUATIONS / whole.seconds, 0),
        bare_tests_per_s: rounded(EVALUATIONS / bare.seconds, 0),
        ratio: rounded(bare.seconds / whole.seconds),
        met: whole.met,
      },
      remarks: [
        'ratio: time of the bare tests by time of the whole judgement; 1 means that the rules cost nothing',
      ],
    });
  },
};

/** The results are counted, so that no engine may leave the work out. */
function timed(evaluations: readonly EvaluationFacts[], isMet: (facts: EvaluationFacts) => boolean) {
  const begun = performance.now();
  const met = evaluations.filter(isMet).length;
  return { met, seconds: (performance.now() - begun) / 1_000 };
}

function judge(facts: EvaluationFacts): boolean {
  return judgeEvaluation(facts).status === 'met';
}

function bareTests({ evaluation, baseline }: EvaluationFacts): boolean {
  const groups = evaluation.groups.map(({ group, tp, fp, fn, tn }) => ({
    group,
    counts: { tp: tp ?? 0, fp: fp ?? 0, fn: fn ?? 0, tn: tn ?? 0 },
  }));
  const isGood = groups.map(({ counts }, at) => {
    const told = baseline?.groups[at];
    const people = { humanErrors: told?.errors ?? 0, humanCases: told?.cases ?? 1 };
    const ai = { aiErrors: counts.fp + counts.fn, aiCases: counts.tp + counts.fp + counts.fn + counts.tn };
    return testIndependent({ ...ai, ...people }, { margin: 0.05, alpha: 0.025 }).result === 'met';
  });
  return testFairness(groups, FAIRNESS).result === 'met' && isGood.every(Boolean);
}
