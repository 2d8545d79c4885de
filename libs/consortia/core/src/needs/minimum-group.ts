/** No fewer municipalities than these are ever counted where they are not named. */
export const MINIMUM_GROUP = 3;

/** A group of municipalities that must not be told apart. */
export interface HiddenGroup {
  /** How many different municipalities hide. */
  readonly hidden: number;
  /** How many municipalities of the network it could be, as everybody may know: those that hide among them. */
  readonly possible: number;
}

/**
 * True when a group may be told without anybody being found out: beside those that hide there are three more that could
 * be meant. So a reader who knows that it is not their own town still faces three, and stays before three when all
 * but one of the hidden have shown themselves.
 */
export function cannotBeSingledOut({ hidden, possible }: HiddenGroup): boolean {
  return hidden > 0 && possible >= hidden + MINIMUM_GROUP;
}
