import {
  CATALOGUE_FORMAT,
  CATALOGUE_PAGE_SIZE,
  type CatalogueNotation,
  checkCatalogue,
  describeCatalogue,
  pagesOf,
} from '@allmende/exchange-core';
import { AccessError, CONFIG, type Config } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { PublishedProjectPages, type PublishedState } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { writeCatalogue } from '../documents/write-catalogue.js';
import { GatherEntries } from './gather-entries.js';
import { KeepRun } from './keep-run.js';

/** One page of the catalogue in one notation. */
export interface CatalogueRequest {
  readonly page: number;
  readonly notation: CatalogueNotation;
}

/** Hands out everything that is published to everybody as DCAT-AP.de; who asks makes no difference. */
@Injectable()
export class ExportCatalogue {
  constructor(
    @Inject(PublishedProjectPages) private readonly pages: PublishedProjectPages,
    @Inject(GatherEntries) private readonly gather: GatherEntries,
    @Inject(KeepRun) private readonly log: KeepRun,
    @Inject(CONFIG)
    private readonly config: Pick<
      Config,
      'CATALOGUE_PUBLISHER' | 'CATALOGUE_LICENCE' | 'CATALOGUE_CONTRIBUTOR_ID'
    >,
  ) {}

  /** What the catalogue is made from as of now; the same state, the same catalogue. */
  async state(): Promise<PublishedState> {
    return this.pages.state(ANONYMOUS);
  }

  async run({ page, notation }: CatalogueRequest, state: PublishedState): Promise<string> {
    if (page > pagesOf(state.total)) throw new AccessError('NOT_FOUND');
    const projects = await this.pages.page(ANONYMOUS, (page - 1) * CATALOGUE_PAGE_SIZE, CATALOGUE_PAGE_SIZE);
    const entries = (await this.gather.of(ANONYMOUS, projects)).map(({ entry }) => entry);
    const frame = {
      site: this.gather.site,
      publisher: this.config.CATALOGUE_PUBLISHER,
      licence: this.config.CATALOGUE_LICENCE,
      contributorId: this.config.CATALOGUE_CONTRIBUTOR_ID ?? null,
    };
    const { total, changedAt } = state;
    const statements = describeCatalogue(
      frame,
      { number: page, size: CATALOGUE_PAGE_SIZE, total, changedAt, entries },
      notation,
    );
    await this.log.run(ANONYMOUS, null, {
      direction: 'export',
      format: CATALOGUE_FORMAT,
      projectId: null,
      entries: entries.length,
      violations: checkCatalogue(statements).length,
      contentVersion: null,
      detailsVersion: null,
    });
    return writeCatalogue(statements, notation);
  }
}
