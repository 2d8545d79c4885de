import { COMPLETE_DETAILS } from '@allmende/exchange-core/testing';
import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule } from '@allmende/municipalities-api';
import type { Actor } from '@allmende/platform-core';
import { CreateProject, ProjectsModule, PublishProject } from '@allmende/projects-api';
import type { Project, ProjectDraftInput } from '@allmende/projects-core';
import type { Type } from '@nestjs/common';
import { ProjectDetails } from '../src/data/project-details.repository.js';
import { ExchangeModule } from '../src/exchange.module.js';

export const TOWN = '99001001';

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
  licence: 'EUPL-1.2',
};

/** What the tests of this domain need of the running application. */
export interface ExchangeApi {
  get<Thing>(token: Type<Thing>): Thing;
}

/** Modules for `createTestApi`. */
export const MODULES = [IdentityModule, MunicipalitiesModule, ProjectsModule, ExchangeModule];

/** One invented town and its office. */
export async function aTownHall(api: ExchangeApi): Promise<{ readonly id: string; readonly name: string }> {
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [
      {
        ...{ ags: TOWN, name: 'Grünstadt', associationDigits: '0000', nameSuffix: null, kind: 'town' },
        ...{ population: 12_000, areaHectares: 900, postcode: '99001', lat: 51, lon: 10 },
        ...{ pointEstimated: false, urbanisation: 2 },
      },
    ],
  });
  return api
    .get(FoundOrganisation)
    .run({ kind: 'municipality', name: 'Stadt Grünstadt', ags: TOWN, verified: true });
}

/** A draft of the office. */
export async function aDraft(
  api: ExchangeApi,
  author: Actor,
  organisationId: string,
  draft: ProjectDraftInput = COMPLETE,
): Promise<Project> {
  return api.get(CreateProject).run(author, { organisationId, ags: TOWN, draft });
}

/** A published entry that has said everything other registers ask. */
export async function aWholeEntry(api: ExchangeApi, author: Actor, organisationId: string): Promise<Project> {
  const { id } = await aDraft(api, author, organisationId);
  await api
    .get(ProjectDetails)
    .save({ projectId: id, details: COMPLETE_DETAILS, version: 1, savedAt: new Date() });
  return api.get(PublishProject).run(author, { id });
}
