import { ConsortiumDirectory } from '@allmende/consortia-api';
import { financingPlan } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { Clock, found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { CallRepository } from '../data/call.repository.js';
import type { ApplicationDocument } from '../documents/application-document.js';
import { applicationPdf } from '../documents/application-pdf.js';
import type { DocumentLanguage } from '../documents/document-words.js';
import { ApplicationWriting, type OpenApplication } from './application-writing.js';

/** Prints an application for its members: the frozen copy once it is handed in, the present state before. */
@Injectable()
export class PrintApplication {
  constructor(
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(ApplicationWriting) private readonly writing: ApplicationWriting,
    @Inject(CallRepository) private readonly calls: CallRepository,
    @Inject(ConsortiumDirectory) private readonly consortia: ConsortiumDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    key: string,
    language: DocumentLanguage,
  ): Promise<{ fileName: string; content: Buffer }> {
    const open = await this.writing.complete(found(await this.applications.visibleByKey(actor, key)));
    const document = await this.collect(actor, open);
    return { fileName: `${key}.pdf`, content: await applicationPdf(document, language, this.clock.now()) };
  }

  private async collect(actor: Actor, open: OpenApplication): Promise<ApplicationDocument> {
    const { application, call } = open;
    const [programmes, consortium, submission] = await Promise.all([
      this.calls.programmesByIds([call.programmeId]),
      this.consortia.byId(actor, application.consortiumId),
      this.applications.submissionOf(application.id),
    ]);
    const programme = found(programmes[0]);
    const frame = {
      title: application.title,
      callTitle: call.title,
      programmeTitle: programme.title,
      funder: programme.funder,
      consortiumTitle: found(consortium).title,
    };
    if (submission === null) return { ...frame, ...(await this.present(open)) };
    const { snapshot, submittedAt, sha256 } = submission;
    return {
      ...frame,
      title: snapshot.title,
      callTitle: snapshot.call.title,
      partners: snapshot.partners,
      form: snapshot.questions,
      answers: new Map(snapshot.answers.map((section) => [section.sectionKey, section.answers])),
      budget: snapshot.budget,
      plan: snapshot.plan,
      receipt: { submittedAt, sha256 },
    };
  }

  private async present({ application, call, partners }: OpenApplication) {
    const sections = await this.applications.sectionsOf(application.id);
    return {
      partners,
      form: call.form,
      answers: new Map(sections.map((section) => [section.sectionKey, section.answers])),
      budget: application.budget,
      plan: financingPlan(call.terms, application.budget, partners).plan,
      receipt: null,
    };
  }
}
