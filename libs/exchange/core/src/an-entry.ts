import { EMPTY_PROJECT_CONTENT, type Project } from '@allmende/projects-core';
import { EMPTY_DETAILS, type ExchangeDetails } from './exchange-details.js';
import type { ExchangeEntry } from './exchange-entry.js';
import { completedDetails } from './proof/derived-answers.js';
import { NO_PROOF } from './proof/proof.js';

export { aProof, aPublicUse } from './proof/a-proof.js';

const LONG =
  'Die Kamera am Müllfahrzeug nimmt beim Fahren Bilder der Fahrbahn auf. Gesichter und Kennzeichen werden noch im Fahrzeug unkenntlich gemacht. Ein Verfahren zur Bilderkennung sucht auf den Bildern nach Rissen, Schlaglöchern und Absackungen und schlägt zu jeder Stelle eine von vier Stufen der Dringlichkeit vor. Der Bauhof sieht die Vorschläge auf einer Karte, prüft jeden einzelnen und legt selbst fest, was wann repariert wird. Was falsch erkannt wurde, wird angemerkt und fließt in die nächste Fassung des Verfahrens ein.';

/** Every answer that other registers ask; for tests. */
export const COMPLETE_DETAILS: ExchangeDetails = {
  ...EMPTY_DETAILS,
  department: 'Bauhof',
  revisionDate: '2027-11-01',
  explanation: LONG,
  decisionProcess: 'Reparaturen an Gemeindestraßen nach dem Straßengesetz des Landes.',
  impact: 'Schäden werden früher behoben. Über einzelne Menschen wird nichts entschieden.',
  risks: 'Übersehene Schäden; deshalb bleiben die Begehungen zweimal im Jahr.',
  riskCategory: 'minimal risk',
  proportionality: 'Die Fahrten finden ohnehin statt, es werden keine Daten über Menschen behalten.',
  lawfulBasis: 'Straßenbaulast der Gemeinde.',
  trainingData: '12.000 Bilder eigener Straßen, von Hand gekennzeichnet.',
  sourceData: 'Bilder der Fahrbahn mit Ort und Zeit.',
  connectedData: 'Straßenkataster; kein Melderegister.',
  monitoring: 'Der Bauhof vergleicht jeden Monat 200 Stellen mit einer Begehung.',
  useType: 'diagnostic',
  humanIntervention: 'Jede Reparatur wird von einem Menschen beauftragt.',
  objection: 'Hinweise an das Bürgerbüro, Antwort binnen zwei Wochen.',
  codeUrl: 'https://code.musterstadt.example/strassen',
  platforms: ['web'],
  softwareType: 'standalone/web',
  features: ['Erkennt Schlaglöcher', 'Schlägt Dringlichkeit vor'],
  maintenance: 'internal',
  localisationReady: false,
  availableLanguages: ['de'],
};

/** A published entry of a municipality in a complete state; for tests. */
export function anEntry(
  project: Partial<Project> = {},
  details: Partial<ExchangeDetails> = {},
  changes: Partial<ExchangeEntry> = {},
): ExchangeEntry {
  const { proof = NO_PROOF } = changes;
  return {
    project: { ...A_PROJECT, ...project },
    details: completedDetails({ ...COMPLETE_DETAILS, ...details }, proof),
    proof,
    municipality: { ags: '99101001', name: 'Musterstadt', land: 'Musterland' },
    organisation: { id: '019a4000-0000-7000-8000-00000000000f', name: 'Stadt Musterstadt' },
    operating: 3,
    address: 'https://allmende.example/loesungen/strassenschaeden-0000a1',
    ...changes,
  };
}

const A_PROJECT: Project = {
  ...EMPTY_PROJECT_CONTENT,
  title: 'Straßenschäden aus dem Müllfahrzeug erkennen',
  summary: 'Kameras an Müllfahrzeugen melden Schlaglöcher.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'pilot',
  municipalRole: 'user',
  valuePromise: {
    beneficiary: 'citizens',
    indicator: 'Tage bis zur Reparatur',
    baseline: '41 Tage',
    target: '14 Tage',
  },
  problem: 'Schäden werden spät bemerkt.',
  approach: 'Bilderkennung auf vorhandenen Fahrten.',
  contactMailbox: 'bauhof@musterstadt.example',
  licence: 'EUPL-1.2',
  id: '019a4000-0000-7000-8000-0000000000a1',
  key: 'strassenschaeden-0000a1',
  organisationId: '019a4000-0000-7000-8000-00000000000f',
  coOwnerIds: [],
  ags: '99101001',
  origin: 'municipality',
  status: 'published',
  audiences: ['PUBLIC'],
  version: 4,
  createdAt: new Date('2026-10-01T09:00:00Z'),
  updatedAt: new Date('2026-11-12T09:00:00Z'),
  publishedAt: new Date('2026-11-02T09:00:00Z'),
  source: null,
};
