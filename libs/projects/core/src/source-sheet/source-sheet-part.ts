import type { KeptPart, PartKind } from '../project-part.js';
import { EMPTY_SOURCE_SHEET, type SourceSheet } from './source-sheet.js';

/** The data sheet of one entry as it is kept. */
export type ProjectSourceSheet = KeptPart<SourceSheet>;

/** The part for the data a solution works on. */
export const SOURCE_SHEET_PART: PartKind<SourceSheet> = { part: 'data_sheet', empty: EMPTY_SOURCE_SHEET };
