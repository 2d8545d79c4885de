import { describe, expect, it } from '@jest/globals';
import { anEntry } from '../an-entry.js';
import { describeCatalogue, pagesOf } from './catalogue.js';
import { checkCatalogue } from './check-catalogue.js';
import { expanded } from './statement.js';

const FRAME = {
  site: 'https://allmende.example',
  publisher: 'Allmende',
  licence: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  contributorId: null,
};
const OTHER = anEntry(
  { id: 'b', contactMailbox: '' },
  {},
  { organisation: null, address: 'https://allmende.example/loesungen/anderes-0000b1' },
);
const page = (entries: readonly ReturnType<typeof anEntry>[], number = 1, total = entries.length) => ({
  ...{ number, size: 100, total, entries },
  changedAt: new Date('2026-11-12T09:00:00Z'),
});

describe('The catalogue', () => {
  it('holds what DCAT-AP.de makes mandatory, also for an entry from a public source', () => {
    const entries = [anEntry(), OTHER];
    expect(checkCatalogue(describeCatalogue(FRAME, page(entries), 'ttl'))).toEqual([]);
  });

  it.each(['dcterms:license', 'dcterms:title', 'foaf:name', 'vcard:fn', 'dcat:accessURL'] as const)(
    'is found wanting without %s',
    (name) => {
      const said = describeCatalogue(FRAME, page([anEntry()]), 'ttl');
      const without = said.filter(({ predicate }) => predicate !== expanded(name));
      expect(checkCatalogue(without).length).toBeGreaterThan(0);
    },
  );

  it('is found wanting when it names something it does not describe', () => {
    const said = describeCatalogue(FRAME, page([anEntry()]), 'ttl');
    const type = expanded('foaf:Agent');
    const without = said.filter(({ object }) => !('iri' in object && object.iri === type));
    expect(checkCatalogue(without).map(({ predicate }) => predicate)).toContain(
      expanded('dcterms:publisher'),
    );
  });

  it('leads from page to page', () => {
    const said = describeCatalogue(FRAME, page([anEntry()], 2, 250), 'rdf');
    const next = said.find(({ predicate }) => predicate === expanded('hydra:next'));
    expect(next?.object).toEqual({ iri: 'https://allmende.example/export/dcat-ap-de/katalog.rdf?seite=3' });
    expect([0, 100, 101].map((total) => pagesOf(total))).toEqual([1, 1, 2]);
  });
});
