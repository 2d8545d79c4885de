import { explanationOf, functionMailbox } from '../entry-texts.js';
import { shortened } from '../shortened.js';
import type { ExchangeEntry } from '../exchange-entry.js';
import { type FieldRule, type Json, mandatory, type Mapped, mapFields, optional } from '../mapped-fields.js';
import {
  DEVELOPMENT_OF_STATE,
  PUBLICCODE_LIMITS,
  PUBLICCODE_VERSION,
  SPDX_EXPRESSION,
} from './publiccode-standard.js';

const { short, longMin, longMax } = PUBLICCODE_LIMITS;

const RULES: readonly FieldRule[] = [
  mandatory('publiccodeYmlVersion', 'outside', '', () => PUBLICCODE_VERSION),
  mandatory('name', 'basics', 'title', ({ project }) => project.title),
  mandatory('url', 'details', 'codeUrl', ({ details }) => details.codeUrl),
  optional('landingURL', ({ address }) => address),
  mandatory('platforms', 'details', 'platforms', ({ details }) => details.platforms),
  mandatory('developmentStatus', 'outside', '', ({ project }) => DEVELOPMENT_OF_STATE[project.state]),
  mandatory('softwareType', 'details', 'softwareType', ({ details }) => details.softwareType),
  mandatory('description.de.shortDescription', 'basics', 'summary', ({ project }) =>
    shortened(project.summary, short),
  ),
  mandatory('description.de.longDescription', 'details', 'explanation', (entry) =>
    explanationOf(entry, longMin, longMax),
  ),
  mandatory('description.de.features', 'details', 'features', ({ details }) => details.features),
  mandatory('legal.license', 'contact', 'licence', ({ project }) =>
    SPDX_EXPRESSION.test(project.licence) ? project.licence : null,
  ),
  mandatory('maintenance.type', 'details', 'maintenance', ({ details }) => details.maintenance),
  {
    field: 'maintenance.contractors',
    place: 'details',
    path: 'contractorName',
    value: contractors,
    isMandatory: ({ details }) => details.maintenance === 'contract',
  },
  {
    field: 'maintenance.contacts',
    place: 'contact',
    path: 'contactMailbox',
    value: contacts,
    isMandatory: ({ details }) => ['internal', 'community'].includes(details.maintenance ?? ''),
  },
  mandatory(
    'localisation.localisationReady',
    'details',
    'localisationReady',
    ({ details }) => details.localisationReady,
  ),
  mandatory(
    'localisation.availableLanguages',
    'details',
    'availableLanguages',
    ({ details }) => details.availableLanguages,
  ),
];

/** The entry as the object of a publiccode.yml 0.7, for whoever offers the code. */
export function toPubliccode(entry: ExchangeEntry): Mapped {
  return mapFields(entry, RULES);
}

function contractors({ details }: ExchangeEntry): Json | null {
  const { maintenance, contractorName: name, contractorUntil: until } = details;
  return maintenance !== 'contract' || name === '' || until === '' ? null : [{ name, until }];
}

/** An office with its mailbox, never a person. */
function contacts(entry: ExchangeEntry): Json | null {
  const email = functionMailbox(entry);
  if (email === null || entry.organisation === null) return null;
  return [{ name: entry.organisation.name, email }];
}
