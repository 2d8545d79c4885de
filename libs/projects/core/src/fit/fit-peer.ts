import type { ProfileContent } from '@allmende/organisations-core';
import { comparableName } from '@allmende/platform-core';

/** The two stages in which somebody has something to tell about running a solution. */
export const RUNNING_STAGES = ['pilot', 'operation'] as const;
export type RunningStage = (typeof RUNNING_STAGES)[number];

/** Somebody who runs a solution and has something in common with the reader's office. */
export interface FitPeer {
  readonly organisationId: string;
  readonly ags: string;
  readonly stage: RunningStage;
  /** Names that both offices have, as they are compared. */
  readonly sharedNames: readonly string[];
  readonly sharesProvider: boolean;
}

/** The procedures both have, as the reader's own office spells them. */
export function sharedProcedures(
  { sharedNames }: Pick<FitPeer, 'sharedNames'>,
  { procedures }: Pick<ProfileContent, 'procedures'>,
): readonly string[] {
  return procedures.map(({ name }) => name).filter((name) => sharedNames.includes(comparableName(name)));
}

/** Lists of names that are suggested while one types. */
export const NAME_LISTS = ['procedures', 'data', 'providers'] as const;
export type NameList = (typeof NAME_LISTS)[number];
