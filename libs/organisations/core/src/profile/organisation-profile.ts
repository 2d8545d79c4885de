import type { Audience } from '@allmende/platform-core';

/** What an office says of a thing it was asked for; nothing said is a fourth state and never one of these. */
export const AVAILABILITIES = ['present', 'obtainable', 'missing'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** Where software of an office may run. */
export const IT_OPERATIONS = ['own_data_centre', 'it_provider', 'cloud'] as const;
export type ItOperation = (typeof IT_OPERATIONS)[number];

/** Roles and skills that solutions ask for, by what people do and not by who they are. */
export const LOCAL_ROLES = [
  'project_lead',
  'process_owner',
  'data_steward',
  'it_administration',
  'geodata',
  'data_protection',
  'information_security',
  'procurement',
  'ai_trained_staff',
  'public_relations',
] as const;
export type LocalRole = (typeof LOCAL_ROLES)[number];

/** Who else reads a profile: nobody, or everybody with an account. */
export const PROFILE_READERS = ['organisation', 'network'] as const;
export type ProfileReaders = (typeof PROFILE_READERS)[number];

/** A specialist procedure (Fachverfahren); `hasInterface` is null while nobody looked. */
export interface ProcedureHeld {
  readonly name: string;
  readonly availability: Availability;
  readonly hasInterface: boolean | null;
}

/** Data the office holds itself or can get. */
export interface AssetHeld {
  readonly name: string;
  readonly availability: Availability;
}

/** Whether somebody fills a role. */
export interface RoleHeld {
  readonly role: LocalRole;
  readonly availability: Availability;
}

/** Whether software may run there. */
export interface OperationHeld {
  readonly operation: ItOperation;
  readonly availability: Availability;
}

/** What the office of a municipality says about itself. What is left out is not known, which is not the same as missing. */
export interface ProfileContent {
  readonly readers: ProfileReaders;
  /** The communal IT provider; empty while not told. */
  readonly itProvider: string;
  readonly operations: readonly OperationHeld[];
  readonly procedures: readonly ProcedureHeld[];
  readonly data: readonly AssetHeld[];
  readonly roles: readonly RoleHeld[];
  /** Person-days a year the office can give to something new; null while not told. */
  readonly capacityDays: number | null;
}

/** A profile as it is kept; version 0 is one that nobody has written yet. */
export interface OrganisationProfile {
  readonly organisationId: string;
  readonly content: ProfileContent;
  readonly audiences: readonly Audience[];
  readonly version: number;
  readonly savedAt: Date | null;
}

/** Nothing said yet, and for nobody else to read. */
export const EMPTY_PROFILE: ProfileContent = {
  readers: 'organisation',
  itProvider: '',
  operations: [],
  procedures: [],
  data: [],
  roles: [],
  capacityDays: null,
};

/** How much each field may hold. */
export const PROFILE_LIMITS = { name: 120, procedures: 100, data: 100, days: 5_000 } as const;

/** The members always, and everybody with an account when the office chose so. */
export function profileAudiences(
  organisationId: string,
  { readers }: Pick<ProfileContent, 'readers'>,
): readonly Audience[] {
  return readers === 'network' ? ['NETWORK'] : [`ORGANISATION:${organisationId}`];
}
