import { loaderOf } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  type Approval,
  canApproveProject,
  canAskCorrection,
  canEditProject,
  type ContentReview,
  type Project,
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

  async approvers(request: object, organisationId: string | null): Promise<readonly string[]> {
    if (organisationId === null) return [];
    const fetch = this.secondPair.batchApprovers;
    return (await loaderOf(request, fetch, fetch).load(organisationId)) ?? [];
  }

  async review(request: object, projectId: string): Promise<ContentReview | null> {
    const fetch = this.reviews.batchUnscoped;
    return loaderOf(request, fetch, fetch).load(projectId);
  }
}
