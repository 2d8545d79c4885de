import { z } from 'zod';
import { longText, shortText, webAddress } from '../project.input.js';
import {
  SOURCE_QUALITIES,
  USE_RIGHTS,
  SOURCE_SHEET_LIMITS as LIMITS,
  PERSONAL_CONTENTS,
  UPDATE_RHYTHMS,
} from './source-sheet.js';

const source = z.object({
  name: shortText(LIMITS.name),
  owner: shortText(LIMITS.owner),
  legalBasis: longText(LIMITS.legalBasis),
  rights: z.enum(USE_RIGHTS).nullable(),
  personalData: z.enum(PERSONAL_CONTENTS).nullable(),
  quality: z.enum(SOURCE_QUALITIES).nullable(),
  gaps: longText(LIMITS.gaps),
  rhythm: z.enum(UPDATE_RHYTHMS).nullable(),
  openDataUrl: z.literal('').or(webAddress(LIMITS.openDataUrl)),
});

/** The sheet while it is written, always whole; nothing is required in it. */
export const sourceSheetInput = z.object({
  sources: z.array(source).max(LIMITS.sources, { error: 'TOO_MANY' }),
});
export type SourceSheetInput = z.output<typeof sourceSheetInput>;
