import { FoundOrganisation } from '@allmende/identity-api';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import type { Audience } from '@allmende/platform-core';
import { Projects } from '../src/data/project.repository.js';
import { AlignProjectIndex } from '../src/use-cases/align-project-index.js';
import { type SeedProject, SeedProjects } from '../src/use-cases/seed-projects.js';
import type { RunningApi } from './project-bed.js';

export const OWNER = '01900000-0000-7000-8000-0000000000f0';
export const OTHER = '01900000-0000-7000-8000-0000000000f1';
export const CIRCLE = '01900000-0000-7000-8000-0000000000c1';

interface Seen {
  readonly status: 'published' | 'draft' | 'withdrawn';
  readonly by: readonly Audience[];
}

/** One solution for each way in which it may be seen; its title says its name, its key ends in it. */
export const SEEN_BY: Readonly<Record<string, Seen>> = {
  offen: { status: 'published', by: ['PUBLIC'] },
  netz: { status: 'published', by: ['NETWORK'] },
  haus: { status: 'published', by: [`ORGANISATION:${OWNER}`] },
  kreis: { status: 'published', by: [`CONSORTIUM:${CIRCLE}`] },
  ort: { status: 'published', by: ['MUNICIPALITY:06631009'] },
  entwurf: { status: 'draft', by: [] },
  zurueck: { status: 'withdrawn', by: [] },
};

/** Fills an application with the register and with these solutions of Fulda, all about finds of a dig. */
export async function digBed(api: RunningApi): Promise<void> {
  await api.get(LoadRegisterSnapshot).run();
  await api
    .get(FoundOrganisation)
    .run({ id: OWNER, kind: 'municipality', name: 'Fulda', ags: '06631009', verified: true });
  await api
    .get(FoundOrganisation)
    .run({ id: OTHER, kind: 'municipality', name: 'Köln', ags: '05315000', verified: true });
  const projects = await api.get(SeedProjects).run(Object.keys(SEEN_BY).map((name) => aDig(name)));
  for (const project of projects) {
    const { status, by } = SEEN_BY[project.key.replace('grabung-', '')] ?? { status: 'draft', by: [] };
    await api.get(Projects).save(project, { status, audiences: by });
  }
  await api.get(AlignProjectIndex).run();
}

/** A solution that may be published. */
export function aDig(name: string, changes: Partial<SeedProject> = {}): SeedProject {
  return {
    ...{ key: `grabung-${name}`, ags: '06631009', publish: true, organisationId: OWNER },
    content: {
      ...{
        title: `Grabungsfunde einordnen: ${name}`,
        summary: `Für ${name}.`,
        primaryField: 'culture_sport',
      },
      ...{ solutionType: 'ml', state: 'pilot', municipalRole: 'user' },
      valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
      ...{ problem: 'Es dauert.', approach: 'Es wird gemessen.', contactMailbox: 'ki@fulda.example' },
    } as SeedProject['content'],
    ...changes,
  };
}
