import {
  listMunicipalities,
  municipalityListInput,
  type MunicipalityEntry,
  type MunicipalityPlace,
  type MunicipalitySort,
} from '@allmende/municipalities-core';
import { decodeCursor, encodeCursor, pageRequest, parseInput, ProblemsError } from '@allmende/platform-api';
import { problem, type Page } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';

/** What a page of the list is asked by; filter and sort as they come from the client. */
export interface BrowseInput {
  readonly filter: unknown;
  readonly sort: string;
  readonly first: number;
  readonly after?: string | null;
}

/** Pages through the existing municipalities. */
@Injectable()
export class BrowseMunicipalities {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  async run(input: BrowseInput): Promise<Page<MunicipalityEntry>> {
    const { sort, ...filter } = parseInput(municipalityListInput, {
      ...Object(input.filter ?? {}),
      sort: input.sort,
    });
    const { first, after } = pageRequest(input.first, input.after);
    const place = after === null ? null : placeIn(after, sort);
    const page = listMunicipalities(await this.atlas.current(), filter, sort, { first, after: place });
    const last = page.items.at(-1);
    return { ...page, endCursor: last === undefined ? null : cursorOf(last, sort) };
  }
}

function cursorOf(entry: MunicipalityPlace, sort: MunicipalitySort): string {
  return encodeCursor([sort, entry[sort], entry.ags]);
}

function placeIn(cursor: string, sort: MunicipalitySort): MunicipalityPlace {
  const [madeFor, value, ags] = decodeCursor(cursor);
  const place = { name: String(value), population: Number(value), ags: String(ags) };
  const fits =
    madeFor === sort && typeof ags === 'string' && (sort === 'name' || Number.isFinite(place.population));
  // A cursor of another order would silently skip or repeat entries.
  if (!fits) throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return place;
}
