import { expanded, type Statement } from './statement.js';

/** A thing in a catalogue that lacks what DCAT-AP.de 3.0 demands of it. */
export interface CatalogueViolation {
  readonly subject: string;
  readonly predicate: string;
}

interface Demand {
  readonly type: string;
  /** At least one of them. */
  readonly predicates: readonly string[];
  /** No more than one, where the specification says so. */
  readonly atMostOne?: true;
}

function demand(
  type: Parameters<typeof expanded>[0],
  ...names: readonly Parameters<typeof expanded>[0][]
): Demand {
  return { type: expanded(type), predicates: names.map(expanded) };
}

const DEMANDS: readonly Demand[] = [
  demand('dcat:Catalog', 'dcterms:title'),
  demand('dcat:Catalog', 'dcterms:description'),
  { ...demand('dcat:Catalog', 'dcterms:publisher'), atMostOne: true },
  demand('dcat:Dataset', 'dcterms:title'),
  demand('dcat:Dataset', 'dcterms:description'),
  { ...demand('dcat:Dataset', 'dcterms:publisher'), atMostOne: true },
  demand('dcat:Distribution', 'dcat:accessURL'),
  { ...demand('dcat:Distribution', 'dcterms:license'), atMostOne: true },
  demand('foaf:Agent', 'foaf:name'),
  { ...demand('vcard:Kind', 'vcard:fn'), atMostOne: true },
  demand('vcard:Kind', 'vcard:hasEmail', 'vcard:hasURL', 'vcard:hasTelephone'),
];

const TYPE = expanded('rdf:type');
const REFERENCES: Readonly<Record<string, string>> = {
  [expanded('dcterms:publisher')]: expanded('foaf:Agent'),
  [expanded('dcat:contactPoint')]: expanded('vcard:Kind'),
  [expanded('dcat:distribution')]: expanded('dcat:Distribution'),
  [expanded('dcat:dataset')]: expanded('dcat:Dataset'),
};

/**
 * Our own reading of what DCAT-AP.de 3.0 makes mandatory (specification, sections on Catalog, Dataset, Distribution, Agent
 * and Kind), for runs without the official shapes.
 */
export function checkCatalogue(statements: readonly Statement[]): readonly CatalogueViolation[] {
  const bySubject = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = bySubject.get(statement.subject);
    if (known === undefined) bySubject.set(statement.subject, [statement]);
    else known.push(statement);
  }
  return [...bySubject].flatMap(([subject, said]) => [
    ...unmet(subject, said),
    ...dangling(said, (iri, type) => typesOf(bySubject.get(iri) ?? []).has(type)),
  ]);
}

function typesOf(said: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    said.flatMap(({ predicate, object }) => (predicate === TYPE && 'iri' in object ? [object.iri] : [])),
  );
}

function unmet(subject: string, said: readonly Statement[]): readonly CatalogueViolation[] {
  const types = typesOf(said);
  return DEMANDS.filter(({ type }) => types.has(type)).flatMap(({ predicates, atMostOne }) => {
    const count = said.filter(({ predicate }) => predicates.includes(predicate)).length;
    const holds = count > 0 && (atMostOne !== true || count === 1);
    return holds ? [] : [{ subject, predicate: predicates[0] ?? '' }];
  });
}

/** What points to a thing must find it, and find it to be what it should be. */
function dangling(
  said: readonly Statement[],
  isA: (iri: string, type: string) => boolean,
): readonly CatalogueViolation[] {
  return said.flatMap(({ subject, predicate, object }) => {
    const type = REFERENCES[predicate];
    if (type === undefined) return [];
    return 'iri' in object && isA(object.iri, type) ? [] : [{ subject, predicate }];
  });
}
