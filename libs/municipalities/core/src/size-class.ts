/**
 * Size of a municipality by inhabitants, close to the town and municipality types of the BBSR. Theirs also look
 * at the central function of the place; ours look at the number alone, so that anybody can check it.
 */
export const SIZE_CLASSES = ['rural_municipality', 'small_town', 'medium_town', 'large_city'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** The number of inhabitants at which each class begins. */
export const SIZE_CLASS_FROM: Readonly<Record<SizeClass, number>> = {
  rural_municipality: 0,
  small_town: 5_000,
  medium_town: 20_000,
  large_city: 100_000,
};

/** The size class of a municipality with that many inhabitants. */
export function sizeClassOf(population: number): SizeClass {
  if (population >= SIZE_CLASS_FROM.large_city) return 'large_city';
  if (population >= SIZE_CLASS_FROM.medium_town) return 'medium_town';
  return population >= SIZE_CLASS_FROM.small_town ? 'small_town' : 'rural_municipality';
}
