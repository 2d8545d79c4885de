import type { Client } from 'pg';
import { MEANS, SENTENCES, SUBJECTS } from './german-projects.js';

const FIELDS = [
  ...[
    'politics',
    'administration',
    'internal_services',
    'public_safety',
    'education',
    'youth_family',
    'social',
  ],
  ...[
    'care',
    'health',
    'culture_sport',
    'planning',
    'building_housing',
    'mobility',
    'utilities',
    'environment',
  ],
  ...['economy', 'civil_society'],
];
const CLUSTERS = [
  'strategy',
  'ethics',
  'participation',
  'acceptance',
  'data',
  'competence',
  'cooperation',
  'law',
];
const TYPES = [
  'rule_based',
  'rpa',
  'statistical',
  'ml',
  'perception',
  'optimisation',
  'generative',
  'hybrid',
];
const STATES = ['idea', 'concept', 'pilot', 'operation'];

/** Chooses the element of an array parameter by a number that is the same in each run. */
const pick = (parameter: string, salt: number): string =>
  `(${parameter}::text[])[1 + abs(hashint4(n * 31 + ${salt})) % cardinality(${parameter}::text[])]`;

const sentences = (from: number, count: number): string =>
  `replace(concat_ws(' ', ${Array.from({ length: count }, (_, at) => pick('$4', from + at)).join(', ')}), '{ort}', place.name)`;

/** One statement makes all of them; as entries of a public source they need no organisation. */
const INSERT = `
with place as (
  select ags, name, row_number() over (order by ags) - 1 as at, count(*) over () as places
  from municipalities.municipality where is_municipality and valid_to is null and not demo)
insert into projects.project (id, key, organisation_id, ags, origin, status, audiences, version, title, summary,
  primary_field, secondary_fields, action_clusters, solution_type, state, municipal_role, value_promise, problem,
  approach, contact_mailbox, links, licence, discontinuation, source, created_at, updated_at, published_at)
select md5('bench-' || n)::uuid, 'bench-' || n, null, place.ags, 'public_source', 'published', '{PUBLIC}', 1,
  ${pick('$2', 1)} || ' ' || ${pick('$3', 2)} || ' in ' || place.name, ${sentences(10, 3)},
  field.first, case when field.second = field.first then '{}' else array[field.second] end,
  array[${pick('$6', 5)}], ${pick('$7', 6)}, ${pick('$8', 7)}, 'user',
  '{"beneficiary":"administration","indicator":"Tage","baseline":"40","target":"14"}',
  ${sentences(20, 4)}, ${sentences(30, 6)}, 'post@gemeinde.example', '[]', 'EUPL-1.2', null,
  '{"name":"Messung","url":"https://example.org/","year":2026,"retrievedAt":"2026-01-01"}',
  moment.at, moment.at, moment.at
from generate_series(1, $1::int) n
  cross join lateral (select timestamptz '2026-01-01' + n * interval '1 minute' as at) moment
  cross join lateral (select ${pick('$5', 3)} as first, ${pick('$5', 4)} as second) field
  join place on place.at = (n::bigint * 7919) % place.places`;

/** Inserts so many published projects with German texts, spread over all municipalities. */
export async function insertProjects(database: Client, count: number): Promise<void> {
  const lists = [SUBJECTS, MEANS, SENTENCES, FIELDS, CLUSTERS, TYPES, STATES];
  await database.query(INSERT, [count, ...lists]);
  await database.query('vacuum analyze projects.project');
}
