import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule, MunicipalityAtlas } from '@allmende/municipalities-api';
import type { DemoRegion } from '@allmende/municipalities-core';
import type { Actor } from '@allmende/platform-core';
import type { Database } from '@allmende/platform-api';
import type { Type } from '@nestjs/common';
import { AlignProjectIndex } from '../src/use-cases/align-project-index.js';
import { ProjectsModule } from '../src/projects.module.js';
import { TestGateModule } from './test-gate.js';

export const TOWN = '99001001';
export const MERGED = '99001002';
export const SUCCESSOR = '99001003';

function unit(ags: string, name: string) {
  return {
    ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const, population: 12_000 },
    ...{
      areaHectares: 900,
      postcode: '99001',
      lat: 51,
      lon: 10,
      pointEstimated: false,
      urbanisation: 2 as const,
    },
  };
}

const REGION: DemoRegion = {
  land: { key: '99', name: 'Musterland' },
  districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
  associations: [],
  units: [unit(TOWN, 'Grünstadt'), unit(MERGED, 'Altdorf'), unit(SUCCESSOR, 'Neudorf')],
};

/** A draft that may be published. */
export const COMPLETE = {
  title: 'Straßenschäden erkennen',
  summary: 'Der Bauhof fährt, die Kamera sieht.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'pilot',
  municipalRole: 'user',
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
  problem: 'Schäden bleiben lange liegen.',
  approach: 'Bilder werden ausgewertet.',
  contactMailbox: 'bauhof@gruenstadt.example',
};

const FIELDS = 'id key version status title problem';
const PROBLEMS = 'problems { code path params { name value } }';
const CREATE = `mutation($input: CreateProjectInput!) { createProject(input: $input) { project { ${FIELDS} } ${PROBLEMS} } }`;
const PUBLISH = `mutation($id: ID!) { publishProject(input: { id: $id }) { project { ${FIELDS} } ${PROBLEMS} } }`;

/** What a client gets. */
export interface GraphqlAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any field it asked for
  readonly data: Record<string, any>;
  readonly errors: readonly { extensions?: Record<string, unknown> }[] | undefined;
}

/** The running application, as the testing tools start it. */
export interface RunningApi {
  readonly database: Database;
  get<Thing>(token: Type<Thing>): Thing;
  query(
    document: string,
    variables?: Record<string, unknown>,
    options?: { as?: Actor },
  ): Promise<GraphqlAnswer>;
  countQueries(work: () => Promise<unknown>): Promise<number>;
  runJobs(): Promise<void>;
  stop(): Promise<void>;
}

/** Only specs may use the testing tools, so they hand them in. */
export interface TestingTools {
  createTestApi(options: { modules: readonly Type[] }): Promise<RunningApi>;
  anActor(options: { accountId?: string; organisationId: string; ags?: string; role?: 'reader' }): Actor;
}

/** What a project is told by in these tests. */
export interface Told {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** A small invented region with one town that writes, a merged one, and a district that is a stranger to both. */
export class ProjectBed {
  readonly author: Actor;
  readonly reader: Actor;
  readonly stranger: Actor;

  private constructor(
    tools: TestingTools,
    readonly api: RunningApi,
    readonly organisationId: string,
    readonly districtId: string,
  ) {
    this.author = tools.anActor({ organisationId, ags: TOWN });
    this.reader = tools.anActor({ organisationId, ags: TOWN, role: 'reader' });
    this.stranger = tools.anActor({
      organisationId: districtId,
      accountId: '01900000-0000-7000-8000-000000000002',
    });
  }

  static async make(tools: TestingTools): Promise<ProjectBed> {
    const api = await tools.createTestApi({
      modules: [IdentityModule, MunicipalitiesModule, ProjectsModule, TestGateModule],
    });
    await api.get(LoadDemoRegion).run(REGION);
    await api.database.execute(
      `update municipalities.municipality set valid_to = '2026-01-01', successor_ags = $2 where ags = $1`,
      [MERGED, SUCCESSOR],
    );
    api.get(MunicipalityAtlas).forget();
    await api.get(AlignProjectIndex).run();
    const found = api.get(FoundOrganisation);
    const town = await found.run({ kind: 'municipality', name: 'Grünstadt', ags: TOWN, verified: true });
    const district = await found.run({ kind: 'district', name: 'Musterkreis', verified: true });
    return new ProjectBed(tools, api, town.id, district.id);
  }

  /** The answer to `createProject`, whatever it is. */
  async tryToCreate(draft: object, as?: Actor, further: object = {}): Promise<GraphqlAnswer> {
    const input = { organisationId: this.organisationId, draft, ...further };
    return this.api.query(CREATE, { input }, as === undefined ? {} : { as });
  }

  async create(draft: object): Promise<Told> {
    const answer = await this.tryToCreate(draft, this.author);
    return resultOf(answer, 'createProject');
  }

  /** Code and path of each problem of a publication. */
  async publishProblems(id: string): Promise<readonly string[]> {
    return codesOf((await this.api.query(PUBLISH, { id }, { as: this.author })).data['publishProject']);
  }

  async publish(draft: object = COMPLETE): Promise<Told> {
    const { id } = await this.create(draft);
    return resultOf(await this.api.query(PUBLISH, { id }, { as: this.author }), 'publishProject');
  }
}

function resultOf(answer: GraphqlAnswer, mutation: string): Told {
  const payload = answer.data?.[mutation];
  if (payload?.project == null) throw new Error(JSON.stringify(answer.errors ?? payload));
  return payload.project;
}

/** Code and path of each problem of a payload. */
export function codesOf(payload: { problems: { code: string; path: string }[] }): string[] {
  return payload.problems.map(({ code, path }) => `${code} ${path}`.trim());
}

/** The code of the first top-level error. */
export function errorOf(answer: GraphqlAnswer): unknown {
  return answer.errors?.[0]?.extensions?.['code'];
}
