import { readFileSync } from 'node:fs';
import { Client } from 'pg';

const FOURTH_LINE = 3;

/** Where the database of the running system listens: named, or as its own PostgreSQL tells. */
function databaseUrl(): string {
  const named = process.env['E2E_DATABASE_URL'];
  if (named !== undefined) return named;
  const file = new URL('../../../.allmende/e2e/postgres/postmaster.pid', import.meta.url);
  const port = readFileSync(file, 'utf8').split('\n')[FOURTH_LINE];
  return `postgres://app@127.0.0.1:${port}/allmende`;
}

/** Makes the confirmations of one solution so many months older, as if that time had passed since they were given. */
export async function letConfirmationsAge(solutionKey: string, months: number): Promise<number> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update projects.deployment d set confirmed_at = d.confirmed_at - make_interval(months => $2::int)
       from projects.project p where p.id = d.project_id and p.key = $1`,
      [solutionKey, months],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const DEMANDED = [
  ...['affected_groups', 'participation_record', 'responsibility_matrix', 'quality_requirement'],
  ...['fairness_requirement', 'oversight_plan', 'complaint_channel', 'incident_plan', 'person_notice'],
  ...['literacy_measures', 'accessibility_statement', 'transparency_entry', 'wibe', 'co2_balance'],
];

/** Everything an unremarkable use is released on, as if a town had worked on it for months. */
export async function letGateOpen(solutionKey: string, ags: string): Promise<void> {
  const inputs = {
    ...{ prohibitedPractices: [], isAiSystem: 'yes', annexIiiPoint: 'none', profilesPersons: 'no' },
    ...{ exemptionGround: 'none', annexIProduct: 'no', interactsWithPersons: 'no' },
    ...{ publishesGeneratedContent: 'no', emotionOrBiometrics: 'no', personalData: 'no' },
    ...{ specialCategories: 'no', sovereignUse: 'none', procedureTrack: 'unknown', aiActRole: 'deployer' },
    ...{ hasUserInterface: 'yes' },
  };
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query(
      `with of_use as (
         select p.id as project_id, o.id as organisation_id
         from projects.project p, identity.organisation o where p.key = $1 and o.ags = $2
       ), answered as (
         insert into gate.gated_use (id, project_id, organisation_id, inputs, version, audiences, created_at, updated_at)
         select gen_random_uuid(), project_id, organisation_id, $3, 1, '{PUBLIC}', now(), now() from of_use
       )
       insert into gate.evidence_record (id, project_id, organisation_id, type, status, content, author_ids, reviewer_id,
         reason, version, begun_at, saved_at, accepted_at)
       select gen_random_uuid(), project_id, organisation_id, type, 'met',
         case when type = 'release_decision' then '{"to": "operation", "councilResolution": ""}'::jsonb else '{}'::jsonb end,
         array[gen_random_uuid()], gen_random_uuid(), '', 3, now(), now(), now()
       from of_use, unnest($4::text[]) as type`,
      [solutionKey, ags, JSON.stringify(inputs), [...DEMANDED, 'release_decision']],
    );
  } finally {
    await client.end();
  }
}
