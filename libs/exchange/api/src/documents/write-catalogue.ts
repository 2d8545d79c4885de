import { type CatalogueNotation, PREFIXES, type Statement } from '@allmende/exchange-core';
import jsonld from 'jsonld';
import { DataFactory, type Quad, Writer } from 'n3';
import { create } from 'xmlbuilder2';

/** Content types by notation. */
export const NOTATION_TYPES: Readonly<Record<CatalogueNotation, string>> = {
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
};

const WRITERS: Readonly<Record<CatalogueNotation, (statements: readonly Statement[]) => Promise<string>>> = {
  ttl: writeTurtle,
  jsonld: writeJsonLd,
  rdf: async (statements) => writeRdfXml(statements),
};

/** The same graph in one of its notations. */
export async function writeCatalogue(
  statements: readonly Statement[],
  notation: CatalogueNotation,
): Promise<string> {
  return WRITERS[notation](statements);
}

/** Statements as RDF/JS quads, which all libraries of linked data share. */
export function toQuads(statements: readonly Statement[]): readonly Quad[] {
  const { namedNode, literal, quad } = DataFactory;
  return statements.map(({ subject, predicate, object }) => {
    const said =
      'iri' in object
        ? namedNode(object.iri)
        : literal(object.text, 'language' in object ? object.language : namedNode(object.datatype));
    return quad(namedNode(subject), namedNode(predicate), said);
  });
}

async function writeTurtle(statements: readonly Statement[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...toQuads(statements)]);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error === null ? resolve(text) : reject(error)));
  });
}

/** Compacted with prefixes of our own, so that no reader has to fetch a context. */
async function writeJsonLd(statements: readonly Statement[]): Promise<string> {
  const expanded = await jsonld.fromRDF([...toQuads(statements)]);
  const compacted = await jsonld.compact(expanded, { ...PREFIXES }, { documentLoader: refuseToLoad });
  return JSON.stringify(compacted);
}

async function refuseToLoad(address: string): Promise<never> {
  throw new Error(`a catalogue fetches nothing: ${address}`);
}

/** RDF 1.1 XML, one description per subject; names are prefixed, addresses and texts escaped by the XML library. */
function writeRdfXml(statements: readonly Statement[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }).ele(
    PREFIXES.rdf,
    'rdf:RDF',
  );
  for (const [prefix, address] of Object.entries(PREFIXES)) {
    root.att('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, address);
  }
  for (const [subject, said] of grouped(statements)) {
    const description = root.ele(PREFIXES.rdf, 'rdf:Description').att(PREFIXES.rdf, 'rdf:about', subject);
    for (const { predicate, object } of said) {
      const element = description.ele(...elementName(predicate));
      if ('iri' in object) element.att(PREFIXES.rdf, 'rdf:resource', object.iri);
      else if ('language' in object) element.att('xml:lang', object.language).txt(object.text);
      else element.att(PREFIXES.rdf, 'rdf:datatype', object.datatype).txt(object.text);
    }
  }
  return root.end({ prettyPrint: true });
}

function grouped(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = groups.get(statement.subject);
    if (known === undefined) groups.set(statement.subject, [statement]);
    else known.push(statement);
  }
  return groups;
}

function elementName(predicate: string): [string, string] {
  const found = Object.entries(PREFIXES).find(([, address]) => predicate.startsWith(address));
  if (found === undefined) throw new Error(`no prefix for ${predicate}`);
  return [found[1], `${found[0]}:${predicate.slice(found[1].length)}`];
}
