import { EMPTY_PROJECT_CONTENT, type Project, type ProjectContent } from './project.js';

/** Everything an entry of a municipality needs for publication; for tests. */
export function aCompleteContent(changes: Partial<ProjectContent> = {}): ProjectContent {
  return {
    ...EMPTY_PROJECT_CONTENT,
    title: 'Straßenschäden aus dem Müllfahrzeug erkennen',
    summary: 'Kameras an Müllfahrzeugen melden Schlaglöcher.',
    primaryField: 'mobility',
    secondaryFields: ['building_housing'],
    actionClusters: ['data', 'cooperation'],
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
    contactMailbox: 'digital@musterstadt.example',
    ...changes,
  };
}

/** A published entry of a municipality; for tests. */
export function aProject(changes: Partial<Project> = {}): Project {
  const day = new Date('2026-11-02T09:00:00Z');
  return {
    ...aCompleteContent(),
    id: '019a4000-0000-7000-8000-0000000000a1',
    key: 'strassenschaeden-aus-dem-muellfahrzeug-erkennen-0000a1',
    organisationId: '019a4000-0000-7000-8000-00000000000f',
    coOwnerIds: [],
    ags: '99101001',
    origin: 'municipality',
    status: 'published',
    audiences: ['PUBLIC'],
    version: 4,
    createdAt: day,
    updatedAt: day,
    publishedAt: day,
    source: null,
    ...changes,
  };
}
