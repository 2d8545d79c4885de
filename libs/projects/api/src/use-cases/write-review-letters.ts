import { OrganisationDirectory } from '@allmende/identity-api';
import { CONFIG, type Config, MailOutbox } from '@allmende/platform-api';
import { type ContentReview, type Project, reviewDue } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { reviewLetter } from '../mails/review-letter.js';

/** Writes the mails to the offices whose content wants a look. */
@Injectable()
export class WriteReviewLetters {
  constructor(
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(MailOutbox) private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(told: readonly (readonly [Project, ContentReview])[]): Promise<void> {
    const ids = told.flatMap(([{ organisationId }]) => organisationId ?? []);
    const offices = await this.organisations.findByIds(ids);
    for (const [project, review] of told) {
      const office = offices.find(({ id }) => id === project.organisationId);
      const due = reviewDue(project, review);
      if (due === null || office?.mailbox == null) continue;
      const to = { name: office.name, mailbox: office.mailbox };
      await this.mails.post(reviewLetter(project, due, to, this.config.PUBLIC_URL));
    }
  }
}
