import { districtKeyOf } from './ags.js';
import type { AssociationKind, DistrictKind, MunicipalityKind } from './municipality-kind.js';

/** One of the 16 Länder; `key` has two digits. */
export interface Land {
  readonly key: string;
  readonly name: string;
}

/** A Kreis or a kreisfreie Stadt; `key` has five digits and begins with the key of the Land. */
export interface District {
  readonly key: string;
  readonly name: string;
  readonly kind: DistrictKind;
}

/** An Amt, a Samtgemeinde and the like; `key` has nine digits: Kreis (5) and association (4). */
export interface Association {
  readonly key: string;
  readonly name: string;
  readonly kind: AssociationKind;
}

/** What the register itself says about a unit: everything but the point on the map. */
export interface RegisterUnit {
  readonly ags: string;
  /** Digits 6–9 of the ARS, `0000` for a kreisfreie Stadt. */
  readonly associationDigits: string;
  readonly name: string;
  /** What follows the name after a comma, abbreviations written out («Stadt», «Markt»); null without one. */
  readonly nameSuffix: string | null;
  readonly kind: MunicipalityKind;
  readonly population: number;
  readonly areaHectares: number;
  /** Of the seat of the administration; null for areas without one. */
  readonly postcode: string | null;
}

/** Degree of urbanisation: 1 densely, 2 moderately, 3 thinly populated. */
export type Urbanisation = 1 | 2 | 3;

/** Where a unit lies (degrees, WGS 84) and how densely it is settled. */
export interface Location {
  readonly lat: number | null;
  readonly lon: number | null;
  /** True when the point is the mean of the Kreis because nobody published one for the unit itself. */
  readonly pointEstimated: boolean;
  readonly urbanisation: Urbanisation | null;
}

/** A unit of the register with its place on the map. */
export type LocatedUnit = RegisterUnit & Location;

/** The register on one day; `stateDate` is an ISO date. Lists are in the order of their keys. */
export interface Register<Unit extends RegisterUnit = LocatedUnit> {
  readonly stateDate: string;
  /** Publisher, title and state, to be shown wherever the facts are. */
  readonly source: string;
  readonly lands: readonly Land[];
  readonly districts: readonly District[];
  readonly associations: readonly Association[];
  readonly units: readonly Unit[];
}

/** True for coastal sea and border rivers, which belong to a Land but to no Kreis. */
export function isOutsideAllDistricts(unit: Pick<RegisterUnit, 'ags' | 'kind'>): boolean {
  return unit.kind === 'unincorporated_uninhabited' && districtKeyOf(unit.ags).endsWith('00');
}
