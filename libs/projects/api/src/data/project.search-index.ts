import type { MunicipalityEntry } from '@allmende/municipalities-core';
import { foldedWords, type SearchDocument, type SearchIndexDefinition } from '@allmende/platform-api';
import {
  EXACT_WORDS,
  NEIGHBOURS,
  PROJECT_FACETS,
  type Project,
  SYNONYM_GROUPS,
} from '@allmende/projects-core';
import { NO_SEARCH_FACTS, type ProjectSearchFacts } from './search-facts.js';
import { CLUSTER_WORDS, FIELD_WORDS, SOLUTION_TYPE_WORDS, STATE_WORDS } from './search-labels.js';

/** Abbreviations of municipal life: a guess at a typing error would turn one into another. */
const PROTECTED_WORDS = [
  ...[
    'ozg',
    'efa',
    'dms',
    'eakte',
    'kfz',
    'pkw',
    'lkw',
    'öpnv',
    'miv',
    'abh',
    '112',
    '115',
    'kita',
    'ogs',
    'vhs',
    'gis',
    'bim',
    'fim',
    'xöv',
  ],
  ...[
    'ki',
    'ai',
    'ml',
    'llm',
    'rag',
    'rpa',
    'ocr',
    'nlp',
    'iot',
    'api',
    'gpu',
    'lora',
    'lorawan',
    'wlan',
    'ftth',
  ],
  ...[
    'dsgvo',
    'gdpr',
    'dsfa',
    'bsi',
    'nis2',
    'eid',
    'bundid',
    'sgb',
    'bgb',
    'hgb',
    'owi',
    'ikz',
    'lsa',
    'pv',
    'thg',
  ],
  ...[
    'co2',
    'kmu',
    'gmbh',
    'aör',
    'kgst',
    'fitko',
    'itzbund',
    'dataport',
    'ris',
    'oss',
    'sso',
    'it',
    'eu',
    'nrw',
  ],
] as const;

/** The index of published projects; texts in the order of what they tell about a project. */
export const PROJECT_SEARCH_INDEX: SearchIndexDefinition = {
  name: 'project',
  searchable: ['title', 'summary', 'place', 'problem', 'approach'],
  describing: ['title', 'summary', 'problem', 'approach'],
  facets: [...PROJECT_FACETS, 'origin'],
  sortable: ['publishedAt', 'titleOrder', 'reuses'],
  located: true,
  synonymGroups: SYNONYM_GROUPS,
  neighbours: NEIGHBOURS,
  exactWords: EXACT_WORDS,
  protectedWords: PROTECTED_WORDS,
};

/** What is indexed of a project: what it says, where it is, and words for how it is classified. */
export function toSearchDocument(
  project: Project,
  municipality: MunicipalityEntry,
  facts: ProjectSearchFacts = NO_SEARCH_FACTS,
): SearchDocument {
  const fields = [project.primaryField, ...project.secondaryFields].filter((field) => field !== null);
  const types = project.solutionType === null ? [] : [project.solutionType];
  const { name, district, land } = municipality;
  return {
    id: project.id,
    audiences: project.audiences,
    texts: {
      title: project.title,
      summary: project.summary,
      place: [...new Set([name, district?.name, land.name])].join(' '),
      problem: project.problem,
      approach: project.approach,
    },
    fold: [
      ...fields.map((field) => FIELD_WORDS[field]),
      ...project.actionClusters.map((cluster) => CLUSTER_WORDS[cluster]),
      ...types.map((type) => SOLUTION_TYPE_WORDS[type]),
      STATE_WORDS[project.state],
      // Its address, which may hold the name of the product where the texts do not.
      foldedWords(project.key).join(' '),
    ].join(' '),
    facets: {
      field: fields,
      cluster: project.actionClusters,
      state: [project.state],
      solutionType: types,
      land: [land.key],
      kreis: district ? [district.key] : [],
      sizeClass: [municipality.sizeClass],
      urbanisation: municipality.urbanisation === null ? [] : [String(municipality.urbanisation)],
      itProvider: facts.itProviders,
      procedure: facts.procedures,
      origin: [project.origin],
    },
    sort: {
      publishedAt: project.publishedAt?.getTime() ?? 0,
      titleOrder: foldedWords(project.title).join(' '),
      reuses: facts.reuses,
      ...placeOf(municipality),
    },
  };
}

function placeOf({ lat, lon }: MunicipalityEntry): SearchDocument['sort'] {
  return lat === null || lon === null ? {} : { lat, lon };
}
