import { dayOf, functionMailbox } from '../entry-texts.js';
import type { ExchangeEntry } from '../exchange-entry.js';
import { toEurocities } from '../eurocities/to-eurocities.js';
import { toPubliccode } from '../publiccode/to-publiccode.js';
import { type CatalogueFrame, organisationAddress } from './catalogue.js';
import { openSourcesOf } from '../proof/evidence-texts.js';
import { fileType, GERMAN, MUNICIPAL_LEVEL, themeOf } from './eu-vocabularies.js';
import { Describing, type Statement } from './statement.js';

/** One entry as a data set: what it is, who answers for it, and the files it can be had as. */
export function describeEntry(entry: ExchangeEntry, frame: CatalogueFrame): readonly Statement[] {
  const { project, organisation, address } = entry;
  const files = filesOf(entry, frame.site);
  const contact = `${address}#kontakt`;
  const publisher =
    organisation === null ? `${frame.site}/#betreiber` : organisationAddress(frame.site, organisation.id);
  const set = new Describing(`${address}#eintrag`)
    .is('dcat:Dataset')
    .value('dcterms:identifier', 'xsd:string', project.id)
    .text('dcterms:title', project.title)
    .text('dcterms:description', project.summary)
    .thing('dcterms:publisher', publisher)
    .thing('dcatde:contributorID', frame.contributorId)
    .thing('dcat:contactPoint', contact)
    .thing('dcat:theme', project.primaryField === null ? null : themeOf(project.primaryField))
    .thing('dcterms:language', GERMAN)
    .thing('dcatde:politicalGeocodingLevelURI', MUNICIPAL_LEVEL)
    .thing('dcat:landingPage', address)
    .text('dcat:keyword', 'Künstliche Intelligenz')
    .text('dcat:keyword', entry.municipality.name)
    .value('dcterms:issued', 'xsd:date', dayOf(project.publishedAt))
    .value('dcterms:modified', 'xsd:date', dayOf(project.updatedAt));
  for (const source of openSourcesOf(entry.proof.sourceSheet)) set.thing('dcterms:relation', source);
  for (const { name } of files) set.thing('dcat:distribution', `${address}#${name}`);
  return [
    ...set.statements,
    ...new Describing(address).is('foaf:Document').statements,
    ...describeContact(entry, contact, frame),
    ...files.flatMap((file) => describeFile(file, `${address}#${file.name}`, frame)),
  ];
}

/** An office with its mailbox; without one, the page of the entry, where one can ask. */
function describeContact(
  entry: ExchangeEntry,
  contact: string,
  { publisher }: CatalogueFrame,
): readonly Statement[] {
  const mailbox = entry.organisation === null ? null : functionMailbox(entry);
  return new Describing(contact)
    .is('vcard:Organization')
    .is('vcard:Kind')
    .text('vcard:fn', entry.organisation?.name ?? publisher)
    .thing('vcard:hasEmail', mailbox === null ? null : `mailto:${encodeURI(mailbox)}`)
    .thing('vcard:hasURL', mailbox === null ? entry.address : null).statements;
}

interface FileOfEntry {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly type: Parameters<typeof fileType>[0];
}

function filesOf(entry: ExchangeEntry, site: string): readonly FileOfEntry[] {
  const file = (name: string): string => `${site}/export/loesungen/${entry.project.key}/${name}`;
  const files: FileOfEntry[] = [
    { name: 'seite', title: 'Seite der Lösung', address: entry.address, type: 'HTML' },
    {
      name: 'schema',
      title: 'Beschreibung nach schema.org',
      address: file('schema.jsonld'),
      type: 'JSON_LD',
    },
  ];
  if (toEurocities(entry).missing.length === 0) {
    const title = 'Eintrag nach Algorithmic Transparency Standard 0.3.1';
    files.push({ name: 'eurocities', title, address: file('eurocities.json'), type: 'JSON' });
  }
  if (toPubliccode(entry).missing.length === 0) {
    files.push({
      name: 'publiccode',
      title: 'publiccode.yml',
      address: file('publiccode.yml'),
      type: 'YAML',
    });
  }
  return files;
}

function describeFile(file: FileOfEntry, at: string, { licence }: CatalogueFrame): readonly Statement[] {
  return new Describing(at)
    .is('dcat:Distribution')
    .text('dcterms:title', file.title)
    .thing('dcat:accessURL', file.address)
    .thing('dcterms:license', licence)
    .thing('dcterms:format', fileType(file.type)).statements;
}
