import { ECONOMICS_LIMITS } from '../economics/assessment.js';
import { REQUIREMENT_LIMITS } from '../fit/requirements.js';
import { PROJECT_LIMITS as LIMITS } from '../project.input.js';
import { SUSTAINABILITY_LIMITS } from '../sustainability/sustainability.js';
import { fieldsOf, type SchemaField } from './schema-field.js';

const publication = { from: 'publication' } as const;

/** The entry itself, page by page. */
export const ENTRY_FIELDS: readonly SchemaField[] = [
  ...fieldsOf('basics', 1, {
    title: { limit: LIMITS.title, ...publication },
    summary: { limit: LIMITS.summary, ...publication },
  }),
  ...fieldsOf('classification', 1, {
    primaryField: publication,
    secondaryFields: { limit: LIMITS.secondaryFields },
    actionClusters: { limit: LIMITS.actionClusters },
    solutionType: publication,
    municipalRole: publication,
    state: publication,
    'discontinuation.reason': { from: 'discontinued' },
    'discontinuation.lesson': { limit: LIMITS.lesson, from: 'discontinued' },
  }),
  ...fieldsOf('value', 1, {
    'valuePromise.beneficiary': publication,
    'valuePromise.indicator': { limit: LIMITS.indicator, ...publication },
    'valuePromise.baseline': { limit: LIMITS.baseline, ...publication },
    'valuePromise.target': { limit: LIMITS.target, ...publication },
  }),
  ...fieldsOf('description', 1, {
    problem: { limit: LIMITS.problem, ...publication },
    approach: { limit: LIMITS.approach, ...publication },
  }),
  ...fieldsOf('contact', 1, {
    contactMailbox: { limit: LIMITS.contactMailbox, ...publication },
    links: { limit: LIMITS.links, columns: ['label', 'url'] },
    licence: { limit: LIMITS.licence },
  }),
];

const CRITERION = ['label', 'weight', 'points'];

/** The parts that are computed. */
export const COMPUTED_FIELDS: readonly SchemaField[] = [
  ...fieldsOf('economics', 1, {
    mode: { from: 'operation' },
    years: { from: 'operation' },
    discountRate: { from: 'operation' },
    options: {
      from: 'operation',
      columns: [
        ...['option', 'payments', 'label', 'side', 'effect', 'cents', 'firstYear', 'lastYear'],
        'ruledOut',
      ],
    },
    chosen: { from: 'operation' },
    quality: { limit: ECONOMICS_LIMITS.criteria, columns: CRITERION },
    external: { limit: ECONOMICS_LIMITS.criteria, columns: CRITERION },
    startedOn: {},
    actuals: {
      limit: ECONOMICS_LIMITS.years + 1,
      columns: ['year', 'costEffective', 'costNotEffective', 'benefitEffective', 'benefitNotEffective'],
    },
  }),
  ...fieldsOf('sustainability', 1, {
    uses: {
      limit: SUSTAINABILITY_LIMITS.uses,
      from: 'operation',
      columns: ['label', 'phase', 'method', 'kind', 'count', 'power', 'hours', 'utilisation', 'pue'],
    },
    emissionFactor: { from: 'operation' },
    trainingYears: {},
    baseline: { from: 'operation' },
    embodied: { from: 'operation' },
    rebound: { from: 'operation' },
    units: {},
    unit: { limit: SUSTAINABILITY_LIMITS.unit },
    reboundAnswers: { from: 'operation', columns: ['question', 'reply', 'measure'] },
    dimensions: { from: 'operation', columns: ['dimension', 'level', 'evidence'] },
    justification: { limit: SUSTAINABILITY_LIMITS.text },
  }),
];

/** What a solution needs of a municipality; nothing of it is ever required. */
export const REQUIREMENT_FIELDS: readonly SchemaField[] = fieldsOf('requirements', 3, {
  procedures: { limit: REQUIREMENT_LIMITS.procedures, columns: ['name', 'needsInterface', 'weight'] },
  data: { limit: REQUIREMENT_LIMITS.data, columns: ['name', 'weight'] },
  roles: { columns: ['role', 'weight'] },
  'operations.anyOf': {},
  'operations.weight': {},
  'providers.anyOf': { limit: REQUIREMENT_LIMITS.providers },
  'providers.weight': {},
  'sizeClasses.anyOf': {},
  'sizeClasses.weight': {},
  'urbanisation.anyOf': {},
  'urbanisation.weight': {},
  'effort.days': {},
  'effort.weight': {},
  note: { limit: REQUIREMENT_LIMITS.note },
});
