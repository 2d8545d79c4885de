import { problem, type Problem } from '@allmende/platform-core';
import type { SourceSheet, SheetSource } from './source-sheet.js';

/** Whether data can carry a pilot. What is known to stand in the way weighs more than what is not known yet. */
export const READINESS_STATES = ['ready', 'not_ready', 'unknown'] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

/** How one source stands, and everything that keeps it from being ready. */
export interface SourceReadiness {
  readonly state: ReadinessState;
  readonly problems: readonly Problem[];
}

/** How the whole sheet stands: as the worst of its sources. */
export interface SheetReadiness extends SourceReadiness {
  readonly sources: readonly SourceReadiness[];
}

interface Finding {
  readonly found: boolean;
  readonly field: keyof SheetSource;
  readonly code: string;
}

/** Judges every source, and the sheet by the three-valued *and* over them. A sheet without sources is unknown. */
export function sheetReadiness({ sources }: SourceSheet): SheetReadiness {
  const judged = sources.map((source, index) => sourceReadiness(source, `sources.${index}`));
  if (judged.length === 0) {
    return { state: 'unknown', problems: [problem('DATA_SOURCES_MISSING', 'sources')], sources: [] };
  }
  return {
    state: worst(judged.map(({ state }) => state)),
    problems: judged.flatMap(({ problems }) => problems),
    sources: judged,
  };
}

/** One source: obstacles make it not ready, gaps in what is known make it unknown. */
export function sourceReadiness(source: SheetSource, path: string): SourceReadiness {
  const obstacles = named(source, path, obstaclesOf(source));
  const unknowns = named(source, path, unknownsOf(source));
  const state = obstacles.length > 0 ? 'not_ready' : unknowns.length > 0 ? 'unknown' : 'ready';
  return { state, problems: [...obstacles, ...unknowns] };
}

function worst(states: readonly ReadinessState[]): ReadinessState {
  if (states.includes('not_ready')) return 'not_ready';
  return states.includes('unknown') ? 'unknown' : 'ready';
}

function named(source: SheetSource, path: string, findings: readonly Finding[]): readonly Problem[] {
  return findings
    .filter(({ found }) => found)
    .map(({ code, field }) => problem(code, `${path}.${field}`, { source: source.name }));
}

function obstaclesOf({ rights, quality }: SheetSource): readonly Finding[] {
  return [
    { found: rights === 'not_cleared', field: 'rights', code: 'DATA_RIGHTS_NOT_CLEARED' },
    { found: rights === 'in_clearing', field: 'rights', code: 'DATA_RIGHTS_IN_CLEARING' },
    { found: quality === 'insufficient', field: 'quality', code: 'DATA_QUALITY_INSUFFICIENT' },
  ];
}

function unknownsOf(source: SheetSource): readonly Finding[] {
  return [
    { found: source.name === '', field: 'name', code: 'DATA_NAME_MISSING' },
    { found: source.owner === '', field: 'owner', code: 'DATA_OWNER_MISSING' },
    { found: source.legalBasis === '', field: 'legalBasis', code: 'DATA_LEGAL_BASIS_MISSING' },
    { found: source.rights === null, field: 'rights', code: 'DATA_RIGHTS_UNKNOWN' },
    { found: source.personalData === null, field: 'personalData', code: 'PERSONAL_DATA_UNKNOWN' },
    { found: source.quality === null, field: 'quality', code: 'DATA_QUALITY_UNKNOWN' },
    {
      found: source.quality === 'with_gaps' && source.gaps === '',
      field: 'gaps',
      code: 'DATA_GAPS_MISSING',
    },
    { found: source.rhythm === null, field: 'rhythm', code: 'UPDATE_RHYTHM_UNKNOWN' },
  ];
}
