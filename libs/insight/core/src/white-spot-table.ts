import { DESIGN_FIELD_KEYS, type DesignFieldKey } from '@allmende/projects-core';
import { type WhiteSpot, whiteSpot } from './white-spot.js';

/** One Land as a column of the table. */
export interface WhiteSpotLand {
  readonly key: string;
  readonly name: string;
  /** All municipalities of the Land by the register. */
  readonly municipalities: number;
  /** Those that take part in the network with a verified organisation. */
  readonly registered: number;
}

/** What was counted for one field in one Land; pairs without any project may be left out. */
export interface FieldLandCount {
  readonly field: DesignFieldKey;
  readonly land: string;
  /** Registered municipalities with a published project, or a confirmed reuse of one, in pilot or operation. */
  readonly adopters: number;
  /** Municipalities that only a public source reports; shown beside, never counted as adopters. */
  readonly reported: number;
}

/** A cell of the table: the reading, its numbers, and what only public sources say. */
export interface WhiteSpotCell extends WhiteSpot {
  readonly land: string;
  readonly reported: number;
}

/** All Länder for one field. */
export interface WhiteSpotRow {
  readonly field: DesignFieldKey;
  /** Solutions of the field in operation anywhere in the country. */
  readonly solutionsInOperation: number;
  readonly cells: readonly WhiteSpotCell[];
}

/** Reads every field × Land (handbook 9.4); a pair without a count has no adopters, which is an answer too. */
export function whiteSpotTable(
  lands: readonly WhiteSpotLand[],
  counts: readonly FieldLandCount[],
  solutionsInOperation: ReadonlyMap<DesignFieldKey, number>,
): readonly WhiteSpotRow[] {
  const byPair = new Map(counts.map((count) => [`${count.field} ${count.land}`, count]));
  return DESIGN_FIELD_KEYS.map((field) => {
    const inOperation = solutionsInOperation.get(field) ?? 0;
    const cells = lands.map((land): WhiteSpotCell => {
      const count = byPair.get(`${field} ${land.key}`);
      const reading = whiteSpot({
        adopters: count?.adopters ?? 0,
        registered: land.registered,
        municipalities: land.municipalities,
        solutionsInOperation: inOperation,
      });
      return { ...reading, land: land.key, reported: count?.reported ?? 0 };
    });
    return { field, solutionsInOperation: inOperation, cells };
  });
}
