import type { ExchangeEntry } from '../exchange-entry.js';
import { describeEntry } from './describe-entry.js';
import { GERMAN } from './eu-vocabularies.js';
import { Describing, type Statement } from './statement.js';

/** Who answers for the catalogue, and under which terms its descriptions are. */
export interface CatalogueFrame {
  /** Of the site, without a trailing slash. */
  readonly site: string;
  readonly publisher: string;
  /** Address of the licence of the descriptions in the list of DCAT-AP.de. */
  readonly licence: string;
  /** Given by GovData to those it harvests; null before that. */
  readonly contributorId: string | null;
}

/** One page of the catalogue; pages count from 1. */
export interface CataloguePage {
  readonly number: number;
  readonly size: number;
  readonly total: number;
  readonly changedAt: Date | null;
  readonly entries: readonly ExchangeEntry[];
}

/** Entries on one page. */
export const CATALOGUE_PAGE_SIZE = 100;

/** How many pages so many entries fill; an empty catalogue has one. */
export function pagesOf(total: number, size = CATALOGUE_PAGE_SIZE): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The notations of the catalogue by the ending of their address. */
export const CATALOGUE_NOTATIONS = ['ttl', 'jsonld', 'rdf'] as const;
export type CatalogueNotation = (typeof CATALOGUE_NOTATIONS)[number];

/** All published entries as DCAT-AP.de 3.0, one page of them: each entry is a data set with its files. */
export function describeCatalogue(
  frame: CatalogueFrame,
  page: CataloguePage,
  notation: CatalogueNotation,
): readonly Statement[] {
  const { site, publisher, licence } = frame;
  const address = `${site}/export/dcat-ap-de/katalog`;
  const agent = `${site}/#betreiber`;
  const catalogue = new Describing(address)
    .is('dcat:Catalog')
    .text('dcterms:title', 'KI-Lösungen aus Kommunen')
    .text(
      'dcterms:description',
      'Lösungen mit künstlicher Intelligenz und Automation, die Kommunen miteinander teilen: was sie leisten, wie weit sie sind und wie man sie nachnutzt.',
    )
    .thing('dcterms:publisher', agent)
    .thing('dcterms:language', GERMAN)
    .thing('dcterms:license', licence)
    .thing('foaf:homepage', `${site}/`)
    .value('dcterms:modified', 'xsd:dateTime', page.changedAt?.toISOString() ?? null);
  for (const { address: entry } of page.entries) catalogue.thing('dcat:dataset', `${entry}#eintrag`);
  return [
    ...catalogue.statements,
    ...new Describing(agent).is('foaf:Agent').text('foaf:name', publisher).statements,
    ...new Describing(`${site}/`).is('foaf:Document').statements,
    ...describePaging(`${address}.${notation}`, address, page),
    ...agents(page.entries, site),
    ...page.entries.flatMap((entry) => describeEntry(entry, frame)),
  ];
}

/** Where the next page is, in the words that harvesters of CKAN follow. */
function describePaging(base: string, catalogue: string, page: CataloguePage): readonly Statement[] {
  const last = pagesOf(page.total, page.size);
  const at = (number: number): string | null =>
    number < 1 || number > last ? null : `${base}?seite=${number}`;
  return new Describing(at(page.number) ?? base)
    .is('hydra:PartialCollectionView')
    .is('hydra:PagedCollection')
    .thing('foaf:primaryTopic', catalogue)
    .thing('hydra:first', at(1))
    .thing('hydra:previous', at(page.number - 1))
    .thing('hydra:next', at(page.number + 1))
    .thing('hydra:last', at(last))
    .value('hydra:itemsPerPage', 'xsd:integer', String(page.size))
    .value('hydra:totalItems', 'xsd:integer', String(page.total)).statements;
}

/** Each organisation once, however many entries it has. */
function agents(entries: readonly ExchangeEntry[], site: string): readonly Statement[] {
  const organisations = new Map(
    entries.flatMap(({ organisation }) =>
      organisation === null ? [] : [[organisation.id, organisation.name]],
    ),
  );
  return [...organisations].flatMap(
    ([id = '', name = '']) =>
      new Describing(organisationAddress(site, id)).is('foaf:Agent').text('foaf:name', name).statements,
  );
}

/** The name of an organisation in linked data. */
export function organisationAddress(site: string, id: string): string {
  return `${site}/id/organisation/${id}`;
}
