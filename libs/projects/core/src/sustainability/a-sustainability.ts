import type { EmissionFactor } from './emission-factor.js';
import {
  DIMENSIONS,
  EMPTY_SUSTAINABILITY,
  REBOUND_QUESTIONS,
  type EnergyUse,
  type Sustainability,
} from './sustainability.js';

/** One row of the reference table; for tests. */
export function aFactor(changes: Partial<EmissionFactor> = {}): EmissionFactor {
  return {
    key: 'uba-2024',
    year: 2024,
    gramsPerKwh: 363,
    gas: 'co2',
    scope: 'direct',
    state: 'estimate',
    source: 'Umweltbundesamt',
    sourceUrl: 'https://example.org/',
    checkedOn: '2026-07-01',
    ...changes,
  };
}

/** The training of handbook 5: eight accelerators for 120 hours; for tests. */
export function aTraining(changes: Partial<EnergyUse> = {}): EnergyUse {
  return {
    label: 'Training',
    phase: 'training',
    method: 'estimated',
    kind: 'devices',
    count: 8,
    power: 700,
    hours: 120,
    utilisation: 80,
    pue: 140,
    ...changes,
  };
}

/** The operation of handbook 5: 200,000 requests of 0.3 Wh a year; for tests. */
export function anOperation(changes: Partial<EnergyUse> = {}): EnergyUse {
  return {
    label: 'Anfragen',
    phase: 'operation',
    method: 'estimated',
    kind: 'requests',
    count: 200_000,
    power: 300,
    hours: null,
    utilisation: null,
    pue: 140,
    ...changes,
  };
}

/** A part in which everything is known; for tests. */
export function aSustainability(changes: Partial<Sustainability> = {}): Sustainability {
  return {
    ...EMPTY_SUSTAINABILITY,
    uses: [aTraining(), anOperation()],
    emissionFactor: 'uba-2024',
    trainingYears: 4,
    baseline: 500,
    embodied: 20,
    rebound: 10,
    units: 200_000,
    unit: 'Anfrage',
    reboundAnswers: REBOUND_QUESTIONS.map((question) => ({
      question,
      reply: question === 'growth_monitored' ? 'yes' : 'no',
      measure: '',
    })),
    dimensions: DIMENSIONS.map((dimension) => ({ dimension, level: 3, evidence: 'Bericht vom Mai.' })),
    ...changes,
  };
}
