/** Why a solution is called similar; each of it is a fact of both. */
export const SIMILAR_REASONS = [
  'same_source',
  'same_field',
  'same_kind',
  'same_cluster',
  'same_size',
  'same_words',
] as const;
export type SimilarReason = (typeof SIMILAR_REASONS)[number];

/** What two solutions are held against each other by. */
export interface Comparable {
  readonly id: string;
  readonly fields: readonly string[];
  readonly kind: string | null;
  readonly clusters: readonly string[];
  /** Names of sources of data. */
  readonly sources: readonly string[];
  readonly sizeClass: string | null;
  /** Whether the search finds it by the words of the other. */
  readonly isFoundByWords: boolean;
}

/** A similar solution with every reason. */
export interface Similar {
  readonly id: string;
  readonly reasons: readonly SimilarReason[];
  readonly sharedSources: readonly string[];
  /** So much in common that both may be the same thing. */
  readonly isClose: boolean;
}

/** How much each reason weighs, how much it takes to be named, and to be asked whether it is the same. */
export const SIMILAR_RULES = {
  weight: { same_source: 4, same_field: 3, same_words: 3, same_kind: 2, same_cluster: 1, same_size: 1 },
  least: 5,
  close: 8,
  most: 6,
} as const;

/** Those that have enough in common, most first; equal ones in the order of the candidates. */
export function similarTo(own: Comparable, candidates: readonly Comparable[]): readonly Similar[] {
  return candidates
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ other, reasons: SIMILAR_REASONS.filter((reason) => HOLDS[reason](own, other)) }))
    .map(({ other, reasons }) => ({ other, reasons, score: scoreOf(reasons) }))
    .filter(({ score }) => score >= SIMILAR_RULES.least)
    .sort((left, right) => right.score - left.score)
    .slice(0, SIMILAR_RULES.most)
    .map(({ other, reasons, score }) => ({
      id: other.id,
      reasons,
      sharedSources: shared(own.sources, other.sources),
      isClose: score >= SIMILAR_RULES.close && reasons.includes('same_words'),
    }));
}

const HOLDS: Readonly<Record<SimilarReason, (own: Comparable, other: Comparable) => boolean>> = {
  same_source: (own, other) => shared(own.sources, other.sources).length > 0,
  same_field: (own, other) => own.fields.some((field) => other.fields.includes(field)),
  same_kind: (own, other) => own.kind !== null && own.kind === other.kind,
  same_cluster: (own, other) => own.clusters.some((cluster) => other.clusters.includes(cluster)),
  same_size: (own, other) => own.sizeClass !== null && own.sizeClass === other.sizeClass,
  same_words: (_, other) => other.isFoundByWords,
};

function scoreOf(reasons: readonly SimilarReason[]): number {
  return reasons.reduce((sum, reason) => sum + SIMILAR_RULES.weight[reason], 0);
}

/** Names that both have, as the other writes them; capitals and blanks around do not count. */
function shared(own: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(own.map(plain).filter((name) => name !== ''));
  return others.filter((name) => known.has(plain(name)));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
