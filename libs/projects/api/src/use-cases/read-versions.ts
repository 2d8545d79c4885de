import type { Page, PageRequest } from '@allmende/platform-core';
import type { ProjectContent } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import {
  PublishedVersions,
  type VersionHead,
  type VersionName,
} from '../data/published-version.repository.js';

/** Reads what entries said in public; the entry was asked for before. */
@Injectable()
export class ReadVersions {
  constructor(@Inject(PublishedVersions) private readonly versions: PublishedVersions) {}

  /** For a loader: the newest version of each entry. */
  readonly batchHeads = async (ids: readonly string[]): Promise<readonly (VersionHead | null)[]> =>
    this.versions.batchHeadsUnscoped(ids);

  async page(projectId: string, page: PageRequest): Promise<Page<VersionHead>> {
    return this.versions.pageUnscoped(projectId, page);
  }

  async contentOf(name: VersionName): Promise<ProjectContent | null> {
    return (await this.versions.findUnscoped(name))?.content ?? null;
  }
}
