import { agsOfKey, agsInput, type MunicipalityEntry } from '@allmende/municipalities-core';
import { found, parseInput } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';

/** Finds one municipality, also a former one: its page says when it ended and who took it in. */
@Injectable()
export class FindMunicipality {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  /** By AGS. */
  async run(ags: string): Promise<MunicipalityEntry> {
    return found(await this.atlas.byAgs(parseInput(agsInput, ags)));
  }

  /** By the readable address; only the AGS at its head counts, so old links live on when a name changes. */
  async byKey(key: string): Promise<MunicipalityEntry> {
    return found(await this.atlas.byAgs(found(agsOfKey(key))));
  }
}
