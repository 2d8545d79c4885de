import type { MunicipalitySort } from '@allmende/municipalities-core';
import { Public, toConnection } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { BrowseMunicipalities } from '../use-cases/browse-municipalities.js';
import { FindMunicipality } from '../use-cases/find-municipality.js';
import { SuggestMunicipalities } from '../use-cases/suggest-municipalities.js';
import { MunicipalitySortEnum } from './enums.type.js';
import { MunicipalityConnection, MunicipalityType } from './municipality.type.js';
import { MunicipalityFilter } from './register.type.js';

/** Single municipalities and lists of them; the register is public. */
@Resolver(() => MunicipalityType)
export class MunicipalityQueries {
  constructor(
    @Inject(FindMunicipality) private readonly find: FindMunicipality,
    @Inject(SuggestMunicipalities) private readonly suggest: SuggestMunicipalities,
    @Inject(BrowseMunicipalities) private readonly browse: BrowseMunicipalities,
  ) {}

  @Public()
  @Query(() => MunicipalityType, {
    nullable: true,
    description: 'One municipality, existing or former, by AGS.',
  })
  async municipality(
    @Args('ags', { type: () => ID, description: 'Eight digits.' }) ags: string,
  ): Promise<MunicipalityType> {
    return this.find.run(ags);
  }

  @Public()
  @Query(() => MunicipalityType, { nullable: true, description: 'One municipality by its readable address.' })
  async municipalityByKey(
    @Args('key', { type: () => String, description: 'AGS and name, e.g. 05315000-koeln.' }) key: string,
  ): Promise<MunicipalityType> {
    return this.find.byKey(key);
  }

  @Public()
  @Query(() => [MunicipalityType], {
    description:
      'Existing municipalities by half a name, Kreis, postcode or AGS; umlauts and slips are forgiven.',
  })
  async suggestMunicipalities(
    @Args('text', { type: () => String, description: 'What has been typed so far.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 8, description: 'At most so many, up to 20.' })
    first: number,
  ): Promise<MunicipalityType[]> {
    return [...(await this.suggest.run({ text, first }))];
  }

  @Public()
  @Query(() => MunicipalityConnection, { description: 'The existing municipalities, page by page.' })
  async municipalities(
    @Args('filter', { type: () => MunicipalityFilter, nullable: true, description: 'Narrows the list.' })
    filter: MunicipalityFilter | null,
    @Args('sort', {
      type: () => MunicipalitySortEnum,
      defaultValue: 'name',
      description: 'Order of the list.',
    })
    sort: MunicipalitySort,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Entries a page, 1 to 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page before.' })
    after: string | null,
  ): Promise<MunicipalityConnection> {
    return toConnection(
      await this.browse.run({ filter, sort, first, after }),
      (entry): MunicipalityType => entry,
    );
  }
}
