import { computed, impossible, problem, type Outcome } from '@allmende/platform-core';

/** Carbon dioxide alone, or all greenhouse gases in its equivalent. */
export const EMISSION_GASES = ['co2', 'co2e'] as const;
export type EmissionGas = (typeof EMISSION_GASES)[number];

/** What burns in the power station, or also what getting the fuel there took. */
export const EMISSION_SCOPES = ['direct', 'with_upstream'] as const;
export type EmissionScope = (typeof EMISSION_SCOPES)[number];

/** Factors of the last years are estimates first and are revised later. */
export const FACTOR_STATES = ['final', 'estimate'] as const;
export type FactorState = (typeof FACTOR_STATES)[number];

/** Grams per kilowatt hour of the electricity mix of one year; a row of the reference table. */
export interface EmissionFactor {
  readonly key: string;
  /** The year whose mix it describes. */
  readonly year: number;
  readonly gramsPerKwh: number;
  readonly gas: EmissionGas;
  readonly scope: EmissionScope;
  readonly state: FactorState;
  readonly source: string;
  readonly sourceUrl: string;
  /** ISO date on which somebody last compared it with the source. */
  readonly checkedOn: string;
}

/** The factor of the table with that key; none is ever assumed. */
export function chosenFactor(key: string | null, table: readonly EmissionFactor[]): Outcome<EmissionFactor> {
  if (key === null) return impossible([problem('EMISSION_FACTOR_MISSING', 'emissionFactor')]);
  const factor = table.find((row) => row.key === key);
  if (factor !== undefined) return computed(factor);
  return impossible([problem('EMISSION_FACTOR_UNKNOWN', 'emissionFactor', { key })]);
}
