import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule } from '@allmende/municipalities-api';
import type { Actor } from '@allmende/platform-core';
import { CreateProject, ProjectsModule, PublishProject, SetReuseStage } from '@allmende/projects-api';
import type { Project, ProjectDraftInput, ReuseStage } from '@allmende/projects-core';
import type { Type } from '@nestjs/common';
import { GateModule } from '../src/gate.module.js';

export const TOWN = '99001001';
export const OTHER_TOWN = '99001002';

/** What the first town writes. */
export const DRAFT: ProjectDraftInput = {
  title: 'Wohngeldanträge vorprüfen',
  summary: 'Das Programm prüft, ob Unterlagen fehlen.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'concept',
  municipalRole: 'user',
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
  problem: 'Anträge bleiben lange liegen.',
  approach: 'Unterlagen werden gelesen.',
  contactMailbox: 'wohngeld@gruenstadt.example',
  licence: 'EUPL-1.2',
};

/** What the tests of this domain need of the running application. */
export interface AnswersApi {
  get<Thing>(token: Type<Thing>): Thing;
}

/** Modules for `createTestApi`. */
export const MODULES = [IdentityModule, MunicipalitiesModule, ProjectsModule, GateModule];

const unit = (ags: string, name: string) => ({
  ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const, population: 12_000 },
  ...{ areaHectares: 900, postcode: '99001', lat: 51, lon: 10, pointEstimated: false },
  urbanisation: 2 as const,
});

/** Two invented towns and the ids of their offices. */
export async function twoTownHalls(api: AnswersApi): Promise<readonly [string, string]> {
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [unit(TOWN, 'Grünstadt'), unit(OTHER_TOWN, 'Neudorf')],
  });
  const found = api.get(FoundOrganisation);
  const first = await found.run({ kind: 'municipality', name: 'Stadt Grünstadt', ags: TOWN, verified: true });
  const second = await found.run({
    ...{ kind: 'municipality', name: 'Stadt Neudorf', ags: OTHER_TOWN, verified: true },
  });
  return [first.id, second.id];
}

/** A concept of the first town. */
export async function aConcept(api: AnswersApi, author: Actor, organisationId: string): Promise<Project> {
  return api.get(CreateProject).run(author, { organisationId, ags: TOWN, draft: DRAFT });
}

export async function publish(api: AnswersApi, author: Actor, { id }: Pick<Project, 'id'>): Promise<Project> {
  return api.get(PublishProject).run(author, { id });
}

/** How far another office has come with it. */
export async function comeTo(
  api: AnswersApi,
  actor: Actor,
  use: { readonly projectId: string; readonly organisationId: string; readonly expectedVersion?: number },
  stage: ReuseStage,
): Promise<void> {
  await api.get(SetReuseStage).run(actor, { ...use, stage });
}
