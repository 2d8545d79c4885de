import { type UseKey } from '@allmende/gate-core';
import { INVARIANTS } from '@allmende/gate-core/samples';
import { Dossiers } from '@allmende/gate-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, type TestApi } from '@allmende/platform-testing';

/** Numbers below a bound, given by the property that walks. */
export type Draw = (below: number) => number;

/** One of the two offices: it writes by one person, judges and signs by another. */
export interface Office extends UseKey {
  readonly ags: string;
  readonly accounts: readonly [string, string];
}

/** A walk through everything that can be called, over one solution that two towns use. */
export interface Walk {
  readonly api: TestApi;
  readonly owner: Office;
  readonly adopter: Office;
  readonly now: () => Date;
  readonly pass: (hours: number) => void;
  /** Last days of records: none, today, and later. */
  readonly days: () => readonly (string | null)[];
  /** What the owner writes, and files that say a system is in use. */
  readonly draft: object;
  readonly files: { readonly publiccode: string; readonly eurocities: string };
}

const NAMED_INPUTS: Readonly<Record<string, string>> = {
  submitProject: 'PublishingInput',
  beginReview: 'PublishingInput',
  setReuseStage: 'ReuseStageInput',
  importPubliccode: 'ImportEntriesInput',
  importEurocities: 'ImportEntriesInput',
  confirmGateOverride: 'GateOverrideStepInput',
  endGateOverride: 'GateOverrideStepInput',
};

const capitalised = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** Calls a mutation; a refusal of any kind is an answer like another, a broken server is not. */
export async function mutate({ api }: Walk, as: Actor, name: string, input: object): Promise<void> {
  const type = NAMED_INPUTS[name] ?? `${capitalised(name)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
  const { errors } = await api.query(document, { input }, { as });
  const codes = (errors ?? []).map(({ extensions }) => String(extensions?.['code']));
  const broken = codes.filter((code) => !['FORBIDDEN', 'NOT_FOUND'].includes(code));
  if (broken.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
}

/** The person of an office who writes, or the one who judges and signs; both just proved who they are. */
export const by = (
  { now }: Walk,
  { organisationId, ags, accounts }: Office,
  role: 'author' | 'approver',
): Actor =>
  anActor({
    ...{ organisationId, ags, role, accountId: accounts[role === 'author' ? 0 : 1] },
    proof: { kind: 'session', sessionId: accounts[0], factor: 'second_factor', confirmedAt: now() },
  });
/** Who keeps the dates of the law. */
export const editor = (walk: Walk): Actor =>
  anActor({
    networkRoles: ['editor'],
    accountId: '01900000-0000-7000-8000-0000000000ee',
    proof: {
      ...{ kind: 'session', sessionId: '01900000-0000-7000-8000-0000000000ed', factor: 'second_factor' },
      confirmedAt: walk.now(),
    },
  });
/** The key alone. */
export const useOf = ({ projectId, organisationId }: UseKey): UseKey => ({ projectId, organisationId });
/** Where both uses stand, as the tables say. */
export async function standing({ api, owner, adopter }: Walk): Promise<readonly (string | undefined)[]> {
  const [project] = await api.database.query<{ state: string; status: string; version: number }>(
    'select state, status, version from projects.project where id = $1',
    [owner.projectId],
  );
  const [reuse] = await api.database.query<{ stage: string }>(
    'select stage from projects.deployment where project_id = $1 and organisation_id = $2',
    [adopter.projectId, adopter.organisationId],
  );
  return [project?.status === 'published' ? project.state : 'draft', reuse?.stage];
}

/** What stands in operation without everything it needs, of both uses and of everything that was imported. */
export async function unmetInOperation(walk: Walk): Promise<readonly string[]> {
  const stages = await standing(walk);
  const found: string[] = [];
  for (const [at, office] of [walk.owner, walk.adopter].entries()) {
    if (stages[at] !== 'operation') continue;
    const dossier = await walk.api.get(Dossiers).unscoped(useOf(office));
    const state = { dossier, stage: 'operation' as const, decisions: [], now: walk.now(), count: 0 };
    const step = { before: state, after: state, command: null, cast: [] };
    if (INVARIANTS['operation_needs_everything_met']?.(step) !== true) found.push(`use ${at}`);
  }
  const others = await walk.api.database.query<{ title: string }>(
    `select title from projects.project where id <> $1 and origin = 'municipality' and status <> 'draft'
     and state in ('pilot', 'operation')`,
    [walk.owner.projectId],
  );
  return [...found, ...others.map(({ title }) => title)];
}

/** Everything that is kept about the use of an office. */
export const dossierOf = (walk: Walk, office: Office) => walk.api.get(Dossiers).unscoped(useOf(office));
