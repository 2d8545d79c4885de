import { Files } from '@allmende/platform-api';
import { type Project, versionToKeep } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ContentReviews } from '../data/content-review.repository.js';
import { ProjectFiles } from '../data/project-file.repository.js';
import { PublishedVersions } from '../data/published-version.repository.js';

/** Keeps what everybody can read, and opens or closes its files, inside the transaction that makes it readable. */
@Injectable()
export class KeepVersions {
  constructor(
    @Inject(PublishedVersions) private readonly versions: PublishedVersions,
    @Inject(ContentReviews) private readonly reviews: ContentReviews,
    @Inject(ProjectFiles) private readonly projectFiles: ProjectFiles,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** After a change of one entry, whose row is locked. */
  async run(before: Project, after: Project, now: Date, secondPair = false): Promise<void> {
    if (before.status !== after.status) await this.openFiles(after);
    if (after.status !== 'published') return;
    const [last = null, previous = null] = await this.versions.newestUnscoped(after.id, 2);
    const version = versionToKeep({ before, after, last, previous, secondPair, now });
    if (version === null) return;
    await this.versions.save([version]);
    // The first publication stands in the entry itself; every later one begins the twelve months anew.
    if (version.occasion === 'published' && version.number > 1)
      await this.reviews.save({ projectId: after.id, confirmedAt: now, remindedAt: null });
  }

  private async openFiles({ id, audiences }: Project): Promise<void> {
    const files = await this.projectFiles.ofProjectUnscoped(id);
    await this.files.setAudiences(
      files.map(({ fileId }) => fileId),
      audiences,
    );
  }

  /** The first versions of entries that come into being as published ones. */
  async keepFirst(projects: readonly Project[], secondPair: boolean): Promise<void> {
    const versions = projects.flatMap((after) => {
      const now = after.publishedAt ?? after.updatedAt;
      const facts = { before: null, last: null, previous: null, after, secondPair, now };
      return versionToKeep(facts) ?? [];
    });
    await this.versions.save(versions);
  }
}
