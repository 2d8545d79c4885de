import { MAINTENANCE_TYPES, SOFTWARE_TYPES } from '../exchange-details.js';
import { takeExplanation } from '../eurocities/from-eurocities.js';
import type { ReadRecord } from '../reading/reading.js';
import { isSection, RecordReader } from '../reading/record-reader.js';
import {
  DEVELOPMENT_STATUSES,
  PUBLICCODE_VERSION,
  READABLE_VERSION,
  STATE_OF_DEVELOPMENT,
} from './publiccode-standard.js';

const TOLD_BY_OTHERS = ['usedBy', 'fundedBy'];

/** Reads the object of a publiccode.yml as a draft. */
export function fromPubliccode(source: Readonly<Record<string, unknown>>): ReadRecord {
  const reader = new RecordReader(source);
  readVersion(reader);
  reader.take('name', 'title', reader.text('name'));
  reader.takeDetail('url', 'codeUrl', reader.text('url'));
  reader.takeLink('landingURL', 'Website', reader.text('landingURL'));
  reader.takeLink('roadmap', 'Fahrplan', reader.text('roadmap'));
  reader.takeDetail('platforms', 'platforms', reader.texts('platforms'));
  const status = reader.literal('developmentStatus', DEVELOPMENT_STATUSES);
  reader.take('developmentStatus', 'state', status === null ? null : STATE_OF_DEVELOPMENT[status]);
  reader.takeDetail('softwareType', 'softwareType', reader.literal('softwareType', SOFTWARE_TYPES));
  readDescription(reader);
  reader.take('legal.license', 'licence', reader.text('legal.license'));
  readMaintenance(reader);
  const ready = 'localisation.localisationReady';
  reader.takeDetail(ready, 'localisationReady', reader.truth(ready));
  const languages = 'localisation.availableLanguages';
  reader.takeDetail(languages, 'availableLanguages', reader.texts(languages));
  for (const key of TOLD_BY_OTHERS) if (reader.texts(key).length > 0) reader.ignore(key, 'told_by_others');
  return reader.close();
}

function readVersion(reader: RecordReader): void {
  const version = reader.text('publiccodeYmlVersion');
  if (version !== null && READABLE_VERSION.test(version)) return;
  reader.refuse('STANDARD_VERSION', 'publiccodeYmlVersion', {
    version: version?.slice(0, 20) ?? '',
    expected: PUBLICCODE_VERSION,
  });
}

/** German when there is some, else English, else what comes first; an entry is written in one language. */
function readDescription(reader: RecordReader): void {
  const [description = {}] = reader.sections('description');
  const languages = Object.keys(description).filter((key) => isSection(description[key]));
  const chosen =
    languages.find((key) => /^de\b/.test(key)) ?? languages.find((key) => /^en\b/.test(key)) ?? languages[0];
  for (const other of languages.filter((key) => key !== chosen)) {
    reader.ignore(`description.${other.slice(0, 20)}`, 'no_counterpart');
  }
  if (chosen === undefined) return;
  const at = (key: string): string => `description.${chosen}.${key}`;
  reader.take(at('shortDescription'), 'summary', reader.text(at('shortDescription'))?.trim() ?? null);
  takeExplanation(reader, at('longDescription'));
  reader.takeDetail(at('features'), 'features', reader.texts(at('features')));
  reader.takeLink(at('documentation'), 'Dokumentation', reader.text(at('documentation')));
}

function readMaintenance(reader: RecordReader): void {
  const maintenance = reader.literal('maintenance.type', MAINTENANCE_TYPES);
  reader.takeDetail('maintenance.type', 'maintenance', maintenance);
  reader.sections('maintenance.contacts').forEach(({ email }, index) => {
    if (typeof email === 'string') reader.takeMailbox(`maintenance.contacts.${index}.email`, email);
  });
  reader.sections('maintenance.contractors').forEach(({ name, until }, index) => {
    const from = `maintenance.contractors.${index}`;
    if (index > 0 || maintenance !== 'contract') return reader.ignore(from, 'no_counterpart');
    reader.takeDetail(`${from}.name`, 'contractorName', typeof name === 'string' ? name : null);
    reader.takeDetail(`${from}.until`, 'contractorUntil', typeof until === 'string' ? until : null);
  });
}
