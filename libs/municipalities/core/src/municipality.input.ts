import { z } from 'zod';
import { isAgs } from './ags.js';
import { MUNICIPALITY_SORTS } from './list-municipalities.js';
import { SIZE_CLASSES } from './size-class.js';

const landKey = z.string().regex(/^\d{2}$/, { error: 'LAND_KEY_INVALID' });
const districtKey = z.string().regex(/^\d{5}$/, { error: 'DISTRICT_KEY_INVALID' });

/** Eight digits of an existing Land; whether the unit exists is for the register to say. */
export const agsInput = z.string().refine(isAgs, { error: 'AGS_INVALID' });

/** What the list of municipalities may be narrowed by; left out or null narrows nothing. */
export const municipalityListInput = z.object({
  land: landKey.nullish().transform((key) => key ?? null),
  district: districtKey.nullish().transform((key) => key ?? null),
  sizeClass: z
    .enum(SIZE_CLASSES)
    .nullish()
    .transform((sizeClass) => sizeClass ?? null),
  demo: z
    .boolean()
    .nullish()
    .transform((demo) => demo ?? null),
  sort: z.enum(MUNICIPALITY_SORTS).default('name'),
});

/** What somebody has typed so far, and how many suggestions fit below the field. */
export const suggestInput = z.object({
  text: z.string().max(200, { error: 'TOO_LONG' }),
  first: z.int().min(1, { error: 'PAGE_SIZE_OUT_OF_RANGE' }).max(20, { error: 'PAGE_SIZE_OUT_OF_RANGE' }),
});
