/** What a statement says of its subject: another thing by its address, or a value. */
export type StatedObject =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly datatype: string };

/** One sentence of linked data. Everything has an address of its own, so there are no blank nodes. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: StatedObject;
}

/** The vocabularies of the catalogue under the names that DCAT-AP.de uses. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;

/** The address behind a short name such as `dcat:Dataset`. */
export function expanded(name: `${Prefix}:${string}`): string {
  const at = name.indexOf(':');
  return PREFIXES[name.slice(0, at) as Prefix] + name.slice(at + 1);
}

/** Collects statements about one subject; what is null is not said. */
export class Describing {
  private readonly said: Statement[] = [];

  constructor(private readonly subject: string) {}

  is(type: `${Prefix}:${string}`): this {
    return this.thing('rdf:type', expanded(type));
  }

  thing(predicate: `${Prefix}:${string}`, iri: string | null): this {
    return iri === null ? this : this.add(predicate, { iri });
  }

  /** A text in German, the language of entries. */
  text(predicate: `${Prefix}:${string}`, text: string | null): this {
    return text === null || text === '' ? this : this.add(predicate, { text, language: 'de' });
  }

  value(predicate: `${Prefix}:${string}`, datatype: `xsd:${string}`, value: string | null): this {
    return value === null ? this : this.add(predicate, { text: value, datatype: expanded(datatype) });
  }

  get statements(): readonly Statement[] {
    return this.said;
  }

  private add(predicate: `${Prefix}:${string}`, object: StatedObject): this {
    this.said.push({ subject: this.subject, predicate: expanded(predicate), object });
    return this;
  }
}
