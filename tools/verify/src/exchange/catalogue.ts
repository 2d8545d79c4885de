import { checkCatalogue, expanded, PREFIXES, type Statement } from '@allmende/exchange-core';
import { Parser, type Quad, Store, Writer } from 'n3';
import type { Figure, Stage } from '../kit/index.js';
import { fetchText } from './fetch-files.js';
import type { OfficialSchemas } from './official-schemas.js';

const NEXT = `${PREFIXES.hydra}next`;
const DATASET = expanded('dcat:Dataset');
const LICENCE = expanded('dcterms:license');

/** What was found out about the catalogue. */
export interface CatalogueFinding {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly wrong: readonly string[];
}

/** Follows the pages as a harvester does, and holds all of them together against our rules and the official shapes. */
export async function examineCatalogue(
  apiUrl: string,
  least: number,
  official: OfficialSchemas | null,
  { say }: Stage,
): Promise<CatalogueFinding> {
  const { quads, pages } = await readPages(apiUrl);
  const entries = quads.filter(
    ({ predicate, object }) => isType(predicate.value) && object.value === DATASET,
  ).length;
  say(`the catalogue has ${entries} entries on ${pages} pages`);
  const own = checkCatalogue(quads.map(toStatement));
  const found = await officialFindings(official, quads);
  const plants = await findPlant(official, quads);
  const wrong = [
    ...(entries < least ? [`only ${entries} entries in the catalogue`] : []),
    ...own.slice(0, 5).map(({ subject, predicate }) => `${subject} breaks our rule for ${predicate}`),
    ...found.slice(0, 5),
    ...plants,
  ];
  return {
    figures: {
      dcat_entries: entries,
      dcat_pages: pages,
      dcat_violations: own.length,
      dcat_official_violations: official === null ? 'no schemas given' : found.length,
    },
    wrong,
  };
}

async function readPages(
  apiUrl: string,
): Promise<{ readonly quads: readonly Quad[]; readonly pages: number }> {
  const quads: Quad[] = [];
  let pages = 0;
  let next: string | undefined = '?seite=1';
  while (next !== undefined) {
    const turtle = await fetchText(`${apiUrl}/export/dcat-ap-de/katalog.ttl${next}`);
    const page = new Parser().parse(turtle);
    pages += 1;
    quads.push(...page);
    const following = page.find(({ predicate }) => predicate.value === NEXT)?.object.value;
    next = following === undefined ? undefined : new URL(following).search;
  }
  // Every page describes the catalogue itself; as one graph it says so once.
  return { quads: new Store(quads).getQuads(null, null, null, null), pages };
}

async function officialFindings(
  official: OfficialSchemas | null,
  quads: readonly Quad[],
): Promise<readonly string[]> {
  return official === null ? [] : official.checkCatalogue(await turtleOf(quads));
}

/** A catalogue without a single licence must be found wanting by both, else neither says anything. */
async function findPlant(
  official: OfficialSchemas | null,
  quads: readonly Quad[],
): Promise<readonly string[]> {
  const one = quads.find(
    ({ subject, predicate }) => predicate.value === LICENCE && subject.value.includes('#'),
  )?.subject.value;
  const planted = quads.filter(
    ({ subject, predicate }) => subject.value !== one || predicate.value !== LICENCE,
  );
  const missed: string[] = [];
  if (checkCatalogue(planted.map(toStatement)).length === 0)
    missed.push('our rules miss a licence that is gone');
  if (official === null) return missed;
  // The shapes look at each thing for itself, so the things around the planted one are enough.
  const around = planted.filter(({ subject }) => subject.value.split('#')[0] === one?.split('#')[0]);
  const found = await official.checkCatalogue(await turtleOf(around));
  return found.some((words) => words.includes(LICENCE))
    ? missed
    : [...missed, 'the shapes miss a licence that is gone'];
}

async function turtleOf(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer();
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error === null ? resolve(text) : reject(error)));
  });
}

function isType(predicate: string): boolean {
  return predicate === expanded('rdf:type');
}

function toStatement({ subject, predicate, object }: Quad): Statement {
  const said =
    object.termType === 'Literal'
      ? { text: object.value, datatype: object.datatype.value }
      : { iri: object.value };
  return { subject: subject.value, predicate: predicate.value, object: said };
}
