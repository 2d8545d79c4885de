import { dayOf } from './entry-texts.js';
import type { ExchangeEntry } from './exchange-entry.js';
import { openSourcesOf } from './proof/evidence-texts.js';
import { type FieldRule, type Json, mandatory, type Mapped, mapFields, optional } from './mapped-fields.js';

const RULES: readonly FieldRule[] = [
  mandatory('@context', 'outside', '', () => 'https://schema.org'),
  mandatory('@type', 'outside', '', () => 'SoftwareApplication'),
  mandatory('@id', 'outside', '', ({ address }) => address),
  mandatory('url', 'outside', '', ({ address }) => address),
  mandatory('name', 'basics', 'title', ({ project }) => project.title),
  mandatory('description', 'basics', 'summary', ({ project }) => project.summary),
  mandatory('inLanguage', 'outside', '', () => 'de'),
  mandatory('applicationCategory', 'outside', '', () => 'GovernmentApplication'),
  optional('license', licence),
  optional('datePublished', ({ project }) => dayOf(project.publishedAt)),
  optional('dateModified', ({ project }) => dayOf(project.updatedAt)),
  optional('provider', provider),
  optional('areaServed', ({ municipality: { name, land } }) => ({
    '@type': 'AdministrativeArea',
    name,
    containedInPlace: { '@type': 'AdministrativeArea', name: land },
  })),
  optional('isBasedOn', ({ proof }) => openSourcesOf(proof.sourceSheet)),
  optional('sourceOrganization', ({ project }) =>
    project.source == null
      ? null
      : { '@type': 'Organization', name: project.source.name, url: project.source.url },
  ),
];

/** The entry as schema.org says it, for search engines; stands in the page of the entry. */
export function toSchemaOrg(entry: ExchangeEntry): Mapped {
  return mapFields(entry, RULES);
}

/** An entry from a public source has no provider: nobody there has said anything. */
function provider({ organisation }: ExchangeEntry): Json | null {
  return organisation === null ? null : { '@type': 'GovernmentOrganization', name: organisation.name };
}

function licence({ project }: ExchangeEntry): string | null {
  const isSpdx = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(project.licence);
  return isSpdx ? `https://spdx.org/licenses/${project.licence}.html` : null;
}
