import type {
  DistrictEntry,
  LandEntry,
  MunicipalityDots,
  RegisterState,
} from '@allmende/municipalities-core';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';

/** Shows the register as a whole: its state, its Länder and Kreise, and every municipality as a dot. */
@Injectable()
export class ShowRegister {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  /** Sums and source of the loaded register. */
  async run(): Promise<RegisterState> {
    return (await this.atlas.current()).state;
  }

  /** Länder in the order of their keys; the demo region, if loaded, comes last. */
  async lands(): Promise<readonly LandEntry[]> {
    return (await this.atlas.current()).lands;
  }

  /** Kreise in the order of their keys, of one Land or all. */
  async districts(land: string | null): Promise<readonly DistrictEntry[]> {
    const { districts } = await this.atlas.current();
    return land === null || land === undefined
      ? districts
      : districts.filter((district) => district.land.key === land);
  }

  /** Compact columns for the map. */
  async dots(): Promise<MunicipalityDots> {
    return (await this.atlas.current()).dots();
  }
}
