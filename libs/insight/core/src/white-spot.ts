/** Fewer registered eligible municipalities than this say nothing about a region (handbook 9.4, E_min). */
export const MIN_ELIGIBLE = 5;

/** Below this share of adopters among the registered a field counts as low (handbook 9.4). */
export const LOW_SHARE = 0.1;

/** What a cell of field × region says; `no_data` is grey and never a white spot. */
export const WHITE_SPOT_KINDS = ['white', 'low', 'covered', 'no_data'] as const;
export type WhiteSpotKind = (typeof WHITE_SPOT_KINDS)[number];

/** Why a spot is white: solutions exist elsewhere but are not known here, or nobody runs any. */
export const WHITE_SPOT_SUBTYPES = ['unknown_solution', 'no_solution'] as const;
export type WhiteSpotSubtype = (typeof WHITE_SPOT_SUBTYPES)[number];

/** What is counted for one field in one region; municipalities throughout, each once. */
export interface WhiteSpotCounts {
  /** A: registered municipalities with at least one project of their own or reused in pilot or operation. */
  readonly adopters: number;
  /** E: registered in the network and eligible for the field. */
  readonly registered: number;
  /** N: all municipalities of the region by the register. */
  readonly municipalities: number;
  /** S: solutions of the field in operation anywhere in the country. */
  readonly solutionsInOperation: number;
  /** Projects that wait at the release gate, where known. */
  readonly stuckConcepts?: number;
}

/** The cell with its counts, because no figure is shown without numerator and denominators. */
export interface WhiteSpot {
  readonly kind: WhiteSpotKind;
  readonly subtype: WhiteSpotSubtype | null;
  /** True when nothing runs but concepts wait at the release gate: blocked rather than unwanted. */
  readonly blocked: boolean;
  /** A/E, 0 to 1; null where there are too few registered to tell. */
  readonly share: number | null;
  readonly counts: WhiteSpotCounts;
}

/** Reads one cell of the white-spot table by the rules of handbook 9.4. */
export function whiteSpot(counts: WhiteSpotCounts): WhiteSpot {
  assertCounts(counts);
  const { adopters, registered } = counts;
  const blocked = adopters === 0 && (counts.stuckConcepts ?? 0) > 0;
  if (registered < MIN_ELIGIBLE) {
    return { kind: 'no_data', subtype: null, blocked, share: null, counts };
  }
  const share = adopters / registered;
  if (adopters === 0) {
    const subtype = counts.solutionsInOperation >= 1 ? 'unknown_solution' : 'no_solution';
    return { kind: 'white', subtype, blocked, share, counts };
  }
  return { kind: share < LOW_SHARE ? 'low' : 'covered', subtype: null, blocked, share, counts };
}

function assertCounts(counts: WhiteSpotCounts): void {
  const { adopters, registered, municipalities } = counts;
  const all = [adopters, registered, municipalities, counts.solutionsInOperation, counts.stuckConcepts ?? 0];
  if (!all.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('white-spot counts are whole numbers from 0');
  }
  if (adopters > registered || registered > municipalities) {
    throw new RangeError('adopters ≤ registered ≤ municipalities does not hold');
  }
}
