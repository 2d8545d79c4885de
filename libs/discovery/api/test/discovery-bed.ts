import { randomUUID } from 'node:crypto';
import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule } from '@allmende/municipalities-api';
import type { Actor } from '@allmende/platform-core';
import { CreateProject, ProjectsModule, PublishProject } from '@allmende/projects-api';
import type { Project, ProjectDraftInput } from '@allmende/projects-core';
import type { Database } from '@allmende/platform-api';
import type { Type } from '@nestjs/common';
import { DiscoveryModule } from '../src/discovery.module.js';

export const TOWN = '99001001';
export const OTHER_TOWN = '99001002';

/** A draft that may be published. */
export const COMPLETE: ProjectDraftInput = {
  title: 'Straßenschäden erkennen',
  summary: 'Der Bauhof fährt, die Kamera sieht.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'concept',
  municipalRole: 'user',
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
  problem: 'Schäden bleiben lange liegen.',
  approach: 'Bilder werden ausgewertet.',
  contactMailbox: 'bauhof@gruenstadt.example',
};

/** What the tests of this domain need of the running application. */
export interface DiscoveryApi {
  get<Thing>(token: Type<Thing>): Thing;
}

/** Modules for `createTestApi`. */
export const MODULES = [IdentityModule, MunicipalitiesModule, ProjectsModule, DiscoveryModule];

/** An office of an invented town. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly ags: string;
}

function unit(ags: string, name: string) {
  return {
    ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const },
    ...{ population: 12_000, areaHectares: 900, postcode: '99001', lat: 51, lon: 10 },
    ...{ pointEstimated: false, urbanisation: 2 as const },
  };
}

/** Two invented towns and their offices. */
export async function twoTownHalls(api: DiscoveryApi): Promise<readonly [Office, Office]> {
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [unit(TOWN, 'Grünstadt'), unit(OTHER_TOWN, 'Altdorf')],
  });
  const found = api.get(FoundOrganisation);
  const office = async (name: string, ags: string) => ({
    ...(await found.run({ kind: 'municipality', name, ags, verified: true })),
    ags,
  });
  return [await office('Stadt Grünstadt', TOWN), await office('Stadt Altdorf', OTHER_TOWN)];
}

/** A draft of the office. */
export async function aDraft(
  api: DiscoveryApi,
  author: Actor,
  office: Office,
  changes: Partial<ProjectDraftInput> = {},
): Promise<Project> {
  const draft = { ...COMPLETE, ...changes };
  return api.get(CreateProject).run(author, { organisationId: office.id, ags: office.ags, draft });
}

/** A published entry of the office. */
export async function aSolution(
  api: DiscoveryApi,
  author: Actor,
  office: Office,
  changes: Partial<ProjectDraftInput> = {},
): Promise<Project> {
  const { id } = await aDraft(api, author, office, changes);
  return api.get(PublishProject).run(author, { id });
}

/** Somebody with an account; answers its id. */
export async function anAccount(database: Database, name: string): Promise<string> {
  const id = randomUUID();
  await database.execute(
    `insert into identity.account (id, email, display_name, locale, created_at) values ($1, $2, $3, 'de', now())`,
    [id, `${name}@kommune.example`, name],
  );
  return id;
}
