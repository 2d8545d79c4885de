import { foldedForms, trigramsOf } from './fold-name.js';
import type { MunicipalityEntry } from './municipality-table.js';

/** How well a municipality fits what was typed; lower is better. Ties go to the larger municipality. */
const RANK = { exact: 0, prefix: 1, wordPrefix: 2, contained: 3, allWords: 4, district: 5 } as const;

/** Below this share of the typed three-letter pieces a misspelling is no longer recognised. */
const FUZZY_FROM = 0.45;

/** Longer texts are no name of a place; the rest is not read. */
const LONGEST_TEXT = 80;

interface Candidate {
  readonly entry: MunicipalityEntry;
  /** Every spelling of the name between bars: `|bad homburg|`, so that one search finds whole names and beginnings. */
  readonly names: string;
  readonly district: string;
  /** Every word by which it may be narrowed down, each with a blank in front. */
  readonly words: string;
}

/** Finds municipalities by half a name, Kreis, postcode or AGS; folds umlauts and forgives misspellings. */
export class SuggestIndex {
  private readonly candidates: readonly Candidate[];
  private trigrams: TrigramIndex | null = null;

  /** Takes municipalities in the order in which ties are decided, the most populous first. */
  constructor(entries: readonly MunicipalityEntry[]) {
    const around = new Map<string, readonly string[]>();
    this.candidates = entries.map((entry) => toCandidate(entry, around));
  }

  /** At most `limit` municipalities, best first; misspellings are looked for only when nothing else fits. */
  suggest(text: string, limit: number): readonly MunicipalityEntry[] {
    const digits = text.replace(/\s/g, '');
    if (/^\d+$/.test(digits)) return this.byDigits(digits, limit);
    const typed = foldedForms(text.slice(0, LONGEST_TEXT)).filter((form) => form !== '');
    if (typed.length === 0) return [];
    const ranked: number[][] = Object.values(RANK).map(() => []);
    for (const [place, candidate] of this.candidates.entries()) {
      const rank = rankOf(candidate, typed);
      if (rank !== null) ranked[rank]?.push(place);
    }
    const places = ranked.flat();
    return this.entriesAt((places.length > 0 ? places : this.fuzzy(typed)).slice(0, limit));
  }

  private byDigits(digits: string, limit: number): readonly MunicipalityEntry[] {
    const wanted = ({ entry }: Candidate): boolean =>
      entry.postcode?.startsWith(digits) === true || entry.ags.startsWith(digits) || entry.ars === digits;
    const hits = this.candidates.filter(wanted).map(({ entry }) => entry);
    const isExact = (entry: MunicipalityEntry): number =>
      Number(entry.ags === digits || entry.postcode === digits);
    return hits.sort((a, b) => isExact(b) - isExact(a)).slice(0, limit);
  }

  private fuzzy(typed: readonly string[]): readonly number[] {
    this.trigrams ??= new TrigramIndex(this.candidates.map(({ names }) => names.replaceAll('|', ' ').trim()));
    return this.trigrams.like(typed);
  }

  private entriesAt(places: readonly number[]): readonly MunicipalityEntry[] {
    return places.flatMap((place) => this.candidates[place]?.entry ?? []);
  }
}

class TrigramIndex {
  private readonly places = new Map<string, number[]>();
  private readonly sizes: number[] = [];

  constructor(texts: readonly string[]) {
    for (const [place, text] of texts.entries()) {
      const trigrams = trigramsOf(text);
      this.sizes.push(trigrams.size);
      for (const trigram of trigrams) {
        const places = this.places.get(trigram);
        if (places === undefined) this.places.set(trigram, [place]);
        else places.push(place);
      }
    }
  }

  /** The places of texts like one of the typed forms, the most alike first, ties in the order given. */
  like(typed: readonly string[]): readonly number[] {
    const scores = new Map<number, number>();
    for (const form of typed) {
      const trigrams = trigramsOf(form);
      for (const [place, count] of this.sharedWith(trigrams)) {
        const contained = count / trigrams.size;
        if (contained < FUZZY_FROM) continue;
        const alike = count / (trigrams.size + (this.sizes[place] ?? 0) - count);
        // Rounded to tenths so that of two about equally close names the larger town comes first.
        const score = Math.round((contained + alike) * 10);
        scores.set(place, Math.max(scores.get(place) ?? 0, score));
      }
    }
    return [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).map(([place]) => place);
  }

  private sharedWith(trigrams: ReadonlySet<string>): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const place of this.places.get(trigram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return shared;
  }
}

function toCandidate(entry: MunicipalityEntry, around: Map<string, readonly string[]>): Candidate {
  // Thousands share a Land, a Kreis or a title: each is folded once.
  const folded = (text: string): readonly string[] => {
    const known = around.get(text) ?? foldedForms(text);
    around.set(text, known);
    return known;
  };
  const names = foldedForms(entry.name);
  const district = folded(entry.district.name);
  const further = [entry.nameSuffix ?? '', entry.association?.name ?? '', entry.land.name].flatMap(folded);
  const words = [...names, ...district, ...further, entry.postcode ?? '', entry.ags];
  return { entry, names: barred(names), district: barred(district), words: ` ${words.join(' ')}` };
}

function barred(forms: readonly string[]): string {
  return `|${forms.join('|')}|`;
}

function rankOf({ names, district, words }: Candidate, typed: readonly string[]): number | null {
  let best: number | null = null;
  for (const form of typed) {
    const rank = names.includes(form) ? rankInName(names, form) : rankAround(names, district, words, form);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

function rankInName(names: string, form: string): number {
  if (names.includes(`|${form}|`)) return RANK.exact;
  if (names.includes(`|${form}`)) return RANK.prefix;
  return names.includes(` ${form}`) ? RANK.wordPrefix : RANK.contained;
}

function rankAround(names: string, district: string, words: string, form: string): number | null {
  if (form.includes(' ') && namesAllWords(names, words, form)) return RANK.allWords;
  if (!district.includes(form)) return null;
  return district.includes(`|${form}`) || district.includes(` ${form}`) ? RANK.district : null;
}

/** «neustadt coburg»: every word begins a word of the place, and at least one a word of its name. */
function namesAllWords(names: string, words: string, form: string): boolean {
  const parts = form.split(' ');
  return (
    parts.every((part) => words.includes(` ${part}`)) &&
    parts.some((part) => names.includes(`|${part}`) || names.includes(` ${part}`))
  );
}
