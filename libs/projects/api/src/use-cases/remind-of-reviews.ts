import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent } from '@allmende/platform-core';
import { type ContentReview, type Project, remindOfReview, REVIEW_RULES } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ContentReviews } from '../data/content-review.repository.js';
import { Projects } from '../data/project.repository.js';
import { WriteReviewLetters } from './write-review-letters.js';

const BATCH = 100;

/** Asks once for each twelve months whether what is published is still right. The clock decides. */
@Injectable()
export class RemindOfReviews {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ContentReviews) private readonly reviews: ContentReviews,
    @Inject(WriteReviewLetters) private readonly letters: WriteReviewLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many reminders there were. */
  async run(): Promise<number> {
    let reminded = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.remindBatch());
      reminded += batch;
      if (batch < BATCH) return reminded;
    }
  }

  private async remindBatch(): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now);
    before.setUTCMonth(before.getUTCMonth() - REVIEW_RULES.remindMonths);
    const ids = await this.reviews.toRemindForUpdateUnscoped(before, BATCH);
    const reviews = await this.reviews.batchUnscoped(ids);
    const told: (readonly [Project, ContentReview])[] = [];
    const happened: DomainEvent[] = [];
    for (const [at, id] of ids.entries()) {
      const project = await this.projects.findUnscoped(id);
      if (project === null) continue;
      const { changes, events } = accept(remindOfReview(project, reviews[at] ?? null, now));
      if (changes === null) continue;
      await this.reviews.save(changes);
      told.push([project, changes]);
      happened.push(...events);
    }
    await this.events.record(ANONYMOUS, happened);
    await this.letters.run(told);
    return told.length;
  }
}
