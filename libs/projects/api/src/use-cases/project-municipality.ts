import type { MunicipalityEntry } from '@allmende/municipalities-core';
import type { ProjectMunicipality } from '@allmende/projects-core';

/** What a rule about projects needs to know of a municipality; areas without a council count as unknown. */
export function toProjectMunicipality(entry: MunicipalityEntry | null): ProjectMunicipality | null {
  if (entry === null || !entry.isMunicipality) return null;
  return {
    ags: entry.ags,
    retired: entry.validTo !== null,
    successorAgs: entry.successor?.ags ?? null,
  };
}
