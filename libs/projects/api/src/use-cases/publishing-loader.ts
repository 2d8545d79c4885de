import { loaderOf } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  type Approval,
  canApproveProject,
  canAskCorrection,
  canEditProject,
  type ContentReview,
  type Project,
  ownerIdsOf,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { ContentReviews } from '../data/content-review.repository.js';
import { SecondPair } from './second-pair.js';

/** What is around the publication of entries, read once per request however many are on a page. */
@Injectable()
export class PublishingLoader {
  constructor(
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(ContentReviews) private readonly reviews: ContentReviews,
    @Inject(SecondPair) private readonly secondPair: SecondPair,
  ) {}

  /** Who works on the entry, decides about it, or may ask for a correction. */
  takesPart(actor: Actor, project: Project): boolean {
    return (
      canEditProject(actor, project) || canApproveProject(actor, project) || canAskCorrection(actor, project)
    );
  }

  async newestHandIn(request: object, projectId: string): Promise<Approval | null> {
    const fetch = this.approvals.batchNewestUnscoped;
    return loaderOf(request, fetch, fetch).load(projectId);
  }

  /** Those of every owner, in one statement for all owners of a page. */
  async approvers(
    request: object,
    project: Pick<Project, 'organisationId' | 'coOwnerIds'>,
  ): Promise<readonly string[]> {
    const fetch = this.secondPair.batchApprovers;
    const loader = loaderOf(request, fetch, fetch);
    const ofAll = await Promise.all(ownerIdsOf(project).map(async (id) => loader.load(id)));
    return ofAll.flatMap((accounts) => accounts ?? []);
  }

  async review(request: object, projectId: string): Promise<ContentReview | null> {
    const fetch = this.reviews.batchUnscoped;
    return loaderOf(request, fetch, fetch).load(projectId);
  }
}
