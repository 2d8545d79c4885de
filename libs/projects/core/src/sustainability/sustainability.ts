/** How an energy figure came about; a reader must know whether somebody measured it (handbook 5). */
export const ENERGY_METHODS = ['measured', 'estimated', 'provider_stated'] as const;
export type EnergyMethod = (typeof ENERGY_METHODS)[number];

/** Training happens once and is spread over years, operation happens every year. */
export const ENERGY_PHASES = ['training', 'operation'] as const;
export type EnergyPhase = (typeof ENERGY_PHASES)[number];

/** What energy is counted by: running devices, or requests to a model that runs elsewhere. */
export const ENERGY_KINDS = ['devices', 'requests'] as const;
export type EnergyKind = (typeof ENERGY_KINDS)[number];

/** One consumer of energy. Whole numbers throughout: watts, percent, hundredths, milliwatt hours. */
export interface EnergyUse {
  readonly label: string;
  readonly phase: EnergyPhase;
  readonly method: EnergyMethod;
  readonly kind: EnergyKind;
  /** Devices, or requests: per year in operation, in all for a training. */
  readonly count: number;
  /** Watts of one device under full load, or milliwatt hours of one request. */
  readonly power: number;
  /** Hours each device runs; null for requests. */
  readonly hours: number | null;
  /** Percent of full load over those hours; null for requests. */
  readonly utilisation: number | null;
  /** Power usage effectiveness of the data centre in hundredths: 140 is 1.4. */
  readonly pue: number;
}

/** The design principle of the call to action: no dimension makes up for another. */
export const DIMENSIONS = ['technology', 'ecology', 'economy', 'social'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A dimension judged from 0 to 4 with its evidence; null means not judged, which is not 0. */
export interface DimensionLevel {
  readonly dimension: Dimension;
  readonly level: number | null;
  readonly evidence: string;
}

/** The eight questions of handbook 5, in its order. */
export const REBOUND_QUESTIONS = [
  'use_grows',
  'new_demand',
  'savings_respent',
  'hardware_replaced',
  'excess_data',
  'oversized_model',
  'burden_shifted',
  'growth_monitored',
] as const;
export type ReboundQuestion = (typeof REBOUND_QUESTIONS)[number];

/** An honest *unknown* is an answer, but never a good one. */
export const REBOUND_REPLIES = ['yes', 'no', 'unknown'] as const;
export type ReboundReply = (typeof REBOUND_REPLIES)[number];

/** What was answered to one question and what is done about it; empty where nothing is. */
export interface ReboundAnswer {
  readonly question: ReboundQuestion;
  readonly reply: ReboundReply;
  readonly measure: string;
}

/** What authors write about the sustainability of a project. Emissions are kilograms a year; null means not known. */
export interface Sustainability {
  readonly uses: readonly EnergyUse[];
  /** Key of a row of the reference table; null until somebody chose, and then there is no CO2 figure. */
  readonly emissionFactor: string | null;
  /** Over how many years a training is spread. */
  readonly trainingYears: number | null;
  /** What the task emits today, without the solution. */
  readonly baseline: number | null;
  /** Making of the devices, spread over their years. */
  readonly embodied: number | null;
  /** What the solution brings about elsewhere, such as more use. */
  readonly rebound: number | null;
  /** How many cases, answers or kilometres a year the figure is spread over, and what they are. */
  readonly units: number | null;
  readonly unit: string;
  readonly reboundAnswers: readonly ReboundAnswer[];
  readonly dimensions: readonly DimensionLevel[];
  /** Why a negative balance is accepted, shown in public; empty where nobody said so. */
  readonly justification: string;
}

/** A part on which nothing is written yet. */
export const EMPTY_SUSTAINABILITY: Sustainability = {
  uses: [],
  emissionFactor: null,
  trainingYears: null,
  baseline: null,
  embodied: null,
  rebound: null,
  units: null,
  unit: '',
  reboundAnswers: [],
  dimensions: [],
  justification: '',
};

/** How much each field may hold; beyond these figures it is a slip of the pen. */
export const SUSTAINABILITY_LIMITS = {
  uses: 20,
  label: 120,
  text: 1_000,
  unit: 60,
  devices: 10_000,
  watts: 1_000_000,
  requests: 100_000_000_000,
  milliwattHours: 1_000_000,
  hours: 8_784,
  utilisation: 100,
  pueLowest: 100,
  pueHighest: 500,
  trainingYears: 15,
  kilograms: 1_000_000_000,
  units: 100_000_000_000,
  level: 4,
} as const;
