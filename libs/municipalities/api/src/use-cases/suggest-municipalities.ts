import { suggestInput, type MunicipalityEntry } from '@allmende/municipalities-core';
import { parseInput } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';

/** Suggests municipalities while somebody types a name, Kreis, postcode or AGS. */
@Injectable()
export class SuggestMunicipalities {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  async run(input: { readonly text: string; readonly first: number }): Promise<readonly MunicipalityEntry[]> {
    const { text, first } = parseInput(suggestInput, input);
    return this.atlas.suggest(text, first);
  }
}
