import { problem, type Problem } from '@allmende/platform-core';
import { Decimal } from 'decimal.js';
import { SUSTAINABILITY_LIMITS, type EnergyMethod, type EnergyUse } from './sustainability.js';

/** A figure with the lowest and the highest value it may really have. */
export interface Band {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

/** By how much estimates of energy err, in percent (handbook 5); what somebody else states is no better than an estimate. */
export const ESTIMATE_ERROR = 40;

/** A band of nothing at all. */
export const NO_EMISSION: Band = { value: 0, lowest: 0, highest: 0 };

/**
 * Energy of one consumer in watt hours: n · P · h · utilisation · PUE for devices, n · Wh · PUE for requests. Computed
 * exactly, rounded once, half to even.
 */
export function energyOf({ kind, count, power, hours, utilisation, pue }: EnergyUse): number {
  const work =
    kind === 'devices'
      ? new Decimal(count)
          .mul(power)
          .mul(hours ?? 0)
          .mul(utilisation ?? 0)
          .div(100)
      : new Decimal(count).mul(power).div(1_000);
  return toWhole(work.mul(pue).div(100));
}

/** Grams of CO2 for watt hours at a factor: kWh · g/kWh. */
export function emissionOf(wattHours: number, gramsPerKwh: number): number {
  return toWhole(new Decimal(wattHours).mul(gramsPerKwh).div(1_000));
}

/** The band around a figure: none for what was measured, ±40 % for every estimate. */
export function bandOf(value: number, method: EnergyMethod): Band {
  const error = method === 'measured' ? 0 : ESTIMATE_ERROR;
  const part = (percent: number) => toWhole(new Decimal(value).mul(percent).div(100));
  return { value, lowest: part(100 - error), highest: part(100 + error) };
}

/** Bands added up; errors are not assumed to cancel out. */
export function addBands(bands: readonly Band[]): Band {
  return bands.reduce(
    (sum, band) => ({
      value: sum.value + band.value,
      lowest: sum.lowest + band.lowest,
      highest: sum.highest + band.highest,
    }),
    NO_EMISSION,
  );
}

/** What no consumer can be: negative, running more hours than a year has, or in a data centre better than physics. */
export function energyProblems(use: EnergyUse, path: string): readonly Problem[] {
  const { devices, requests, watts, milliwattHours, hours, utilisation, pueLowest, pueHighest } =
    SUSTAINABILITY_LIMITS;
  const isDevices = use.kind === 'devices';
  return [
    ...outside(use.count, 0, isDevices ? devices : requests, 'COUNT_OUT_OF_RANGE', `${path}.count`),
    ...outside(use.power, 0, isDevices ? watts : milliwattHours, 'POWER_OUT_OF_RANGE', `${path}.power`),
    ...(isDevices ? outside(use.hours ?? -1, 0, hours, 'HOURS_OUT_OF_RANGE', `${path}.hours`) : []),
    ...(isDevices
      ? outside(use.utilisation ?? -1, 0, utilisation, 'UTILISATION_OUT_OF_RANGE', `${path}.utilisation`)
      : []),
    ...outside(use.pue, pueLowest, pueHighest, 'PUE_OUT_OF_RANGE', `${path}.pue`),
  ];
}

function outside(value: number, min: number, max: number, code: string, path: string): readonly Problem[] {
  const isInside = Number.isSafeInteger(value) && min <= value && value <= max;
  return isInside ? [] : [problem(code, path, { min, max })];
}

function toWhole(amount: Decimal): number {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber();
}
