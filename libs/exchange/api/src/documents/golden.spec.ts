import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import {
  describeCatalogue,
  EMPTY_DETAILS,
  toEuDatabaseSheet,
  toEurocities,
  toMakiSheet,
  toPubliccode,
  toSchemaOrg,
  EUROCITIES_SCHEMA,
  PUBLICCODE_SCHEMA,
} from '@allmende/exchange-core';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { anEntry, aProof } from '@allmende/exchange-core/testing';
import { writeCatalogue } from './write-catalogue.js';
import { readYaml, writeYaml } from './yaml.js';

const FRAME = {
  site: 'https://allmende.example',
  publisher: 'Allmende',
  licence: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  contributorId: 'http://dcat-ap.de/def/contributors/beispiel',
};
const PAGE = { number: 1, size: 100, total: 1, changedAt: new Date('2026-11-12T09:00:00Z') };
const ODD = 'Größe < 3 & "frei" \\ Ende\nneue Zeile';

/** Compares with the file beside the tests; one that is not there is written, to be read before it is committed. */
function expectGolden(name: string, content: string): void {
  const file = new URL(`../../test/golden/${name}`, import.meta.url);
  if (!existsSync(file)) {
    writeFileSync(file, content);
    throw new Error(`${name} was written anew: read it, then run the test again`);
  }
  expect(content).toBe(readFileSync(file, 'utf8'));
}

const catalogue = (entry = anEntry()) => describeCatalogue(FRAME, { ...PAGE, entries: [entry] }, 'ttl');

describe('What leaves for other registers', () => {
  it('is the Eurocities record that stands in the golden file, and holds its schema', () => {
    const { record } = toEurocities(anEntry());
    const validate = new Ajv({ strict: true }).compile(EUROCITIES_SCHEMA);
    validate(record);
    expect(validate.errors).toBeNull();
    expectGolden('eurocities.json', `${JSON.stringify(record, null, 2)}\n`);
  });

  it('is the publiccode.yml that stands in the golden file, holds its schema and reads back', () => {
    const { record } = toPubliccode(anEntry());
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(PUBLICCODE_SCHEMA);
    validate(record);
    expect(validate.errors).toBeNull();
    const text = writeYaml(record);
    expect(readYaml(text)).toEqual({ ok: true, content: record });
    expectGolden('publiccode.yml', text);
  });

  it('is the schema.org object that stands in the golden file', () => {
    expectGolden('schema.jsonld', `${JSON.stringify(toSchemaOrg(anEntry()).record, null, 2)}\n`);
  });

  it('is what an entry answers by what it shows elsewhere, as it stands in the golden files', () => {
    const entry = anEntry({}, EMPTY_DETAILS, { proof: aProof() });
    expectGolden('proven-eurocities.json', `${JSON.stringify(toEurocities(entry).record, null, 2)}\n`);
    const sheets = [toMakiSheet(entry), toEuDatabaseSheet(entry)];
    expectGolden('proven-sheets.json', `${JSON.stringify(sheets, null, 2)}\n`);
    expectGolden('proven-schema.jsonld', `${JSON.stringify(toSchemaOrg(entry).record, null, 2)}\n`);
    const whole = toEurocities(anEntry({}, { risks: '', objection: '' }, { proof: aProof() })).record;
    expect(new Ajv({ strict: true }).compile(EUROCITIES_SCHEMA)(whole)).toBe(true);
  });

  it('is the catalogue that stands in the golden file', async () => {
    expectGolden('katalog.ttl', await writeCatalogue(catalogue(), 'ttl'));
  });
});

describe('The catalogue in its three notations', () => {
  it('is one and the same graph, whatever stands in the texts', async () => {
    const said = catalogue(anEntry({ title: ODD, summary: ODD, contactMailbox: "a'b%{c}@ort.example" }));
    const turtle = lines(new Parser().parse(await writeCatalogue(said, 'ttl')));
    expect(turtle).toHaveLength(said.length);
    expect(await fromJsonLd(await writeCatalogue(said, 'jsonld'))).toEqual(turtle);
    expect(await fromRdfXml(await writeCatalogue(said, 'rdf'))).toEqual(turtle);
  });
});

function lines(quads: readonly Pick<Quad, 'subject' | 'predicate' | 'object'>[]): string[] {
  return quads
    .map(({ subject, predicate, object }) => {
      const kind = object.termType === 'Literal' ? `${object.language}^${object.datatype.value}` : '';
      return [subject.value, predicate.value, object.value, kind].join(' ');
    })
    .sort();
}

async function fromJsonLd(text: string): Promise<string[]> {
  const nquads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return lines(new Parser({ format: 'application/n-quads' }).parse(nquads as string));
}

async function fromRdfXml(text: string): Promise<string[]> {
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(quad as Quad);
  return lines(quads);
}
