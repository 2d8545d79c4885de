import { DESIGN_FIELD_KEYS, LIFECYCLE_STATES, SOLUTION_TYPE_KEYS } from '@allmende/projects-core';
import { type ExchangeDetails, RISK_CATEGORIES, SOFTWARE_TYPES, USE_TYPES } from '@allmende/exchange-core';
import type { Client } from 'pg';

const SENTENCE =
  'Das Verfahren liest die Meldungen von Ort "{ort}", ordnet sie zu & schlägt eine Reihenfolge vor; ein Mensch prüft < jede > einzelne. ';

const ANSWERS: Partial<ExchangeDetails> = {
  department: 'Hauptamt',
  revisionDate: '2027-06-30',
  explanation: SENTENCE.repeat(6).trim(),
  decisionProcess: 'Bearbeitung eingehender Meldungen nach der Geschäftsordnung.',
  impact: 'Meldungen werden schneller bearbeitet.',
  risks: 'Falsche Zuordnung; jede wird von einem Menschen geprüft.',
  proportionality: 'Es werden nur Daten genutzt, die ohnehin vorliegen.',
  lawfulBasis: 'Aufgabe der Gemeinde.',
  trainingData: 'Meldungen der letzten drei Jahre ohne Namen.',
  sourceData: 'Meldungen mit Ort und Text.',
  connectedData: 'Keine Verbindung zum Melderegister.',
  monitoring: 'Stichprobe von 100 Meldungen im Monat.',
  humanIntervention: 'Jede Zuordnung kann geändert werden.',
  objection: 'Über das Bürgerbüro.',
  codeUrl: 'https://code.example/meldungen',
  platforms: ['web', 'linux'],
  features: ['Ordnet Meldungen zu', '- schlägt "Reihenfolgen" vor: täglich'],
  maintenance: 'internal',
  localisationReady: true,
  availableLanguages: ['de', 'en-GB'],
};

/** Chooses an element of an array parameter by the number of the entry, so that every value occurs. */
const pick = (parameter: string): string =>
  `(${parameter}::text[])[1 + n % cardinality(${parameter}::text[])]`;

const INSERT = `
with office as (
  select id, ags, row_number() over (order by id) - 1 as at, count(*) over () as offices
  from identity.organisation where ags is not null),
made as (
  insert into projects.project (id, key, organisation_id, ags, origin, status, audiences, version, title, summary,
    primary_field, secondary_fields, action_clusters, solution_type, state, municipal_role, value_promise, problem,
    approach, contact_mailbox, links, licence, discontinuation, source, created_at, updated_at, published_at)
  select md5('exchange-' || n)::uuid, 'exchange-' || n, office.id, office.ags, 'municipality', 'published', '{PUBLIC}',
    1, 'Meldungen <zuordnen> & "ordnen" ' || n, 'Ordnet Meldungen zu: schneller & nachvollziehbar.',
    ${pick('$2')}, '{}', '{}', ${pick('$3')}, state.key, 'user',
    '{"beneficiary":"citizens","indicator":"Tage","baseline":"12","target":"3"}', 'Meldungen bleiben liegen.',
    'Vorschläge, die ein Mensch prüft.', case when n % 7 = 0 then '' else 'hauptamt@gemeinde.example' end, '[]',
    'EUPL-1.2', case when state.key = 'discontinued' then '{"reason":"replaced","lesson":"Früher prüfen."}'::jsonb end,
    null, moment.at, moment.at, moment.at
  from generate_series(1, $1::int) n
    cross join lateral (select timestamptz '2026-01-01' + n * interval '1 hour' as at) moment
    cross join lateral (select ${pick('$4')} as key) state
    join office on office.at = n % office.offices
  returning id, key, contact_mailbox)
insert into exchange.project_details (project_id, details, version, saved_at)
select made.id, $5::jsonb || jsonb_build_object('riskCategory', ${pick('$6')}, 'useType', ${pick('$7')},
  'softwareType', ${pick('$8')}), 1, now()
from made cross join lateral (select split_part(made.key, '-', 2)::int as n) number
returning project_id`;

/** Publishes so many entries of the invented offices; every seventh has no mailbox. Their keys are `exchange-<n>`. */
export async function insertEntries(database: Client, count: number): Promise<void> {
  const lists = [DESIGN_FIELD_KEYS, SOLUTION_TYPE_KEYS, LIFECYCLE_STATES];
  const choices = [RISK_CATEGORIES, USE_TYPES, SOFTWARE_TYPES];
  await database.query(INSERT, [count, ...lists, JSON.stringify(ANSWERS), ...choices]);
}

/** Whether the entry of that number can be a checked file: it has a mailbox. */
export function isWhole(number: number): boolean {
  return number % 7 !== 0;
}
