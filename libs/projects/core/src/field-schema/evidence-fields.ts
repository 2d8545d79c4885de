import { EVIDENCE_LIMITS as LIMITS } from '../evidence/evidence.js';
import { SOURCE_SHEET_LIMITS } from '../source-sheet/source-sheet.js';
import { fieldsOf, type SchemaField } from './schema-field.js';

const { line, text } = LIMITS;

/** What a project can show for itself, and the data it works on. */
export const EVIDENCE_FIELDS: readonly SchemaField[] = [
  ...fieldsOf('evidence', 2, {
    'reuseCheck.places': { limit: text, from: 'concept' },
    'reuseCheck.searchedOn': { from: 'concept' },
    'reuseCheck.found': { limit: LIMITS.found, columns: ['name', 'reference', 'whyNot'] },
    'reuseCheck.conclusion': { limit: text },
    'simplerAlternative.alternative': { limit: text, from: 'concept' },
    'simplerAlternative.result': { limit: text, from: 'concept' },
    'simplerAlternative.whyNotEnough': { limit: text, from: 'concept' },
    groups: {
      limit: LIMITS.groups,
      from: 'pilot',
      columns: ['group', 'participations', 'form', 'heldOn', 'outcome'],
    },
    'responsible.role': { limit: line, from: 'concept' },
    'responsible.mailbox': { limit: LIMITS.mailbox, from: 'concept' },
    responsibilities: {
      from: 'pilot',
      columns: ['task', 'responsible', 'accountable', 'consulted', 'informed'],
    },
    'dpia.reply': {},
    'dpia.reason': { limit: text },
    'dpia.decidedOn': {},
    'aiSystem.reply': {},
    'aiSystem.office': { limit: line },
    'aiSystem.reason': { limit: text },
    'aiSystem.decidedOn': {},
    'funding.state': { from: 'pilot' },
    'funding.reference': { limit: line },
    'funding.decidedOn': {},
    criteria: {
      limit: LIMITS.criteria,
      from: 'pilot',
      columns: ['indicator', 'threshold', 'fixedOn', 'outcome', 'value', 'measuredOn'],
    },
    firstMeasuredOn: {},
    pilotEndsOn: { from: 'pilot' },
    'evaluation.summary': { limit: text, from: 'operation' },
    'evaluation.reportUrl': { limit: LIMITS.address },
    'evaluation.evaluatedOn': { from: 'operation' },
    'actual.value': { limit: line },
    'actual.measuredOn': {},
    'operation.model': { limit: text, from: 'operation' },
    'operation.yearlyCents': { from: 'operation' },
    monitoring: { limit: LIMITS.monitoring, columns: ['year', 'finding', 'reportedOn'] },
    'disposal.record': { limit: text },
    'disposal.disposedOn': {},
  }),
  ...fieldsOf('data_sheet', 2, {
    sources: {
      limit: SOURCE_SHEET_LIMITS.sources,
      from: 'pilot',
      columns: [
        ...['name', 'owner', 'legalBasis', 'rights', 'personalData', 'quality', 'gaps', 'rhythm'],
        'openDataUrl',
      ],
    },
  }),
];
