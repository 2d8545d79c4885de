import { problem, type Problem } from '@allmende/platform-core';
import { addBands, bandOf, emissionOf, energyOf, energyProblems, type Band } from './energy.js';
import { chosenFactor, type EmissionFactor } from './emission-factor.js';
import type { EnergyPhase, Sustainability } from './sustainability.js';

/** Whether a solution helps the climate. `unknown` is not a good answer: it counts like a missing balance. */
export const BALANCE_STATES = ['positive', 'neutral', 'negative', 'unknown'] as const;
export type BalanceState = (typeof BALANCE_STATES)[number];

/** The balance of one year; energy in watt hours, emissions in grams. Null is what cannot be told. */
export interface CarbonBalance {
  readonly factor: EmissionFactor | null;
  /** Energy of a year of operation. */
  readonly operationEnergy: Band | null;
  /** Energy of the training in all. */
  readonly trainingEnergy: Band | null;
  readonly operation: Band | null;
  /** The training, spread over its years. */
  readonly training: Band | null;
  /** What the solution emits a year: operation, spread training and making of the devices. */
  readonly own: Band | null;
  /** What is saved a year, negative where more is emitted than before. */
  readonly net: Band | null;
  readonly state: BalanceState;
  /** Milligrams for each unit, where units are known: ((E · I) + M) / R. */
  readonly perUnit: number | null;
  /** What is missing for the rest. */
  readonly problems: readonly Problem[];
}

const GRAMS = 1_000;

/** Net = baseline − (operation + spread training + embodied) − rebound (handbook 5). */
export function carbonBalance(part: Sustainability, table: readonly EmissionFactor[]): CarbonBalance {
  const chosen = chosenFactor(part.emissionFactor, table);
  const factor = chosen.ok ? chosen.value : null;
  const unreadable = part.uses.flatMap((use, index) => energyProblems(use, `uses.${index}`));
  const readable = unreadable.length === 0 ? part : { ...part, uses: [] };
  const operation = emissionIn(readable, 'operation', factor);
  const training = spread(emissionIn(readable, 'training', factor), readable);
  const own = ownOf(operation, training, readable);
  const net = netOf(own, readable);
  return {
    factor,
    operationEnergy: energyIn(readable, 'operation'),
    trainingEnergy: energyIn(readable, 'training'),
    operation,
    training,
    own,
    net,
    state: stateOf(net),
    perUnit: perUnitOf(own, readable),
    problems: [...unreadable, ...(chosen.ok ? [] : chosen.problems), ...missingFor(part)],
  };
}

/**
 * Positive or negative only when the whole band lies on one side of zero; a band across zero is neutral, because nobody can
 * tell the sign.
 */
export function stateOf(net: Band | null): BalanceState {
  if (net === null) return 'unknown';
  if (net.lowest > 0) return 'positive';
  return net.highest < 0 ? 'negative' : 'neutral';
}

/** What keeps a project from going into operation: no balance, or a negative one that nobody answers for in public. */
export function balanceProblems(
  { state }: Pick<CarbonBalance, 'state'>,
  { justification }: Pick<Sustainability, 'justification'>,
): readonly Problem[] {
  if (state === 'unknown') return [problem('BALANCE_UNKNOWN', 'sustainability')];
  const isUnanswered = state === 'negative' && justification === '';
  return isUnanswered ? [problem('BALANCE_NEGATIVE', 'sustainability.justification')] : [];
}

function energyIn({ uses }: Sustainability, phase: EnergyPhase): Band | null {
  const own = uses.filter((use) => use.phase === phase);
  return own.length === 0 ? null : addBands(own.map((use) => bandOf(energyOf(use), use.method)));
}

function emissionIn(part: Sustainability, phase: EnergyPhase, factor: EmissionFactor | null): Band | null {
  const energy = energyIn(part, phase);
  if (energy === null || factor === null) return null;
  return mapped(energy, (wattHours) => emissionOf(wattHours, factor.gramsPerKwh));
}

function spread(training: Band | null, { trainingYears }: Sustainability): Band | null {
  if (training === null || trainingYears === null || trainingYears < 1) return null;
  return mapped(training, (grams) => Math.round(grams / trainingYears));
}

// No training listed means that none happened here; no operation listed means that nobody looked.
function ownOf(operation: Band | null, training: Band | null, part: Sustainability): Band | null {
  const isTrained = part.uses.some(({ phase }) => phase === 'training');
  if (operation === null || part.embodied === null || (isTrained && training === null)) return null;
  return addBands([operation, ...(training === null ? [] : [training]), exactly(part.embodied * GRAMS)]);
}

function netOf(own: Band | null, { baseline, rebound }: Sustainability): Band | null {
  if (own === null || baseline === null || rebound === null) return null;
  const saved = (baseline - rebound) * GRAMS;
  return { value: saved - own.value, lowest: saved - own.highest, highest: saved - own.lowest };
}

function perUnitOf(own: Band | null, { units }: Sustainability): number | null {
  return own === null || units === null || units < 1 ? null : Math.round((own.value * GRAMS) / units);
}

function missingFor(part: Sustainability): readonly Problem[] {
  const isTrained = part.uses.some(({ phase }) => phase === 'training');
  const facts = [
    {
      is: part.uses.some(({ phase }) => phase === 'operation'),
      code: 'OPERATION_ENERGY_MISSING',
      path: 'uses',
    },
    { is: !isTrained || part.trainingYears !== null, code: 'TRAINING_YEARS_MISSING', path: 'trainingYears' },
    { is: part.baseline !== null, code: 'BASELINE_EMISSIONS_MISSING', path: 'baseline' },
    { is: part.embodied !== null, code: 'EMBODIED_MISSING', path: 'embodied' },
    { is: part.rebound !== null, code: 'REBOUND_MISSING', path: 'rebound' },
  ];
  return facts.filter(({ is }) => !is).map(({ code, path }) => problem(code, path));
}

function mapped(band: Band, change: (value: number) => number): Band {
  return { value: change(band.value), lowest: change(band.lowest), highest: change(band.highest) };
}

function exactly(value: number): Band {
  return { value, lowest: value, highest: value };
}
