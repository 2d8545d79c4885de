import { createHash } from 'node:crypto';
import type { Application, ApplicationSnapshot, SectionAnswers } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ArrayOverlap } from 'typeorm';
import { ApplicationEntity, SectionAnswersEntity, SubmissionEntity } from './application.entity.js';

/** What was handed in, as it was. */
export interface Submission {
  readonly stage: 'sketch' | 'application';
  readonly snapshot: ApplicationSnapshot;
  readonly sha256: string;
  readonly submittedAt: Date;
}

/** Applications with their answers; everything is read through the audiences of the actor. */
@Injectable()
export class ApplicationRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async visibleByKey(actor: Actor, key: string): Promise<Application | null> {
    const audiences = ArrayOverlap([...actor.audiences]);
    return this.database.repository(ApplicationEntity).findOneBy({ key, audiences });
  }

  async visibleById(actor: Actor, id: string): Promise<Application | null> {
    const audiences = ArrayOverlap([...actor.audiences]);
    return this.database.repository(ApplicationEntity).findOneBy({ id, audiences });
  }

  /** All applications the actor's consortia write or wrote, the latest change first. */
  async visibleTo(actor: Actor, consortiumId?: string): Promise<Application[]> {
    const audiences = ArrayOverlap(actor.audiences.filter((audience) => audience.startsWith('CONSORTIUM:')));
    const where = consortiumId === undefined ? { audiences } : { audiences, consortiumId };
    return this.database
      .repository(ApplicationEntity)
      .find({ where, order: { updatedAt: 'DESC' }, take: 100 });
  }

  async loadForUpdate(actor: Actor, id: string): Promise<Application | null> {
    const audiences = ArrayOverlap([...actor.audiences]);
    return this.database
      .repository(ApplicationEntity)
      .findOne({ where: { id, audiences }, lock: { mode: 'pessimistic_write' } });
  }

  /** What a consortium has already handed to a call; asked by the rule, not shown. */
  async ofConsortiumAndCallUnscoped(consortiumId: string, callId: string): Promise<Application[]> {
    return this.database.repository(ApplicationEntity).findBy({ consortiumId, callId });
  }

  async save(application: Application): Promise<void> {
    await this.database
      .repository(ApplicationEntity)
      .save({ ...application, audiences: [...application.audiences] });
  }

  /** The saved sections; the caller has been let in to the application. */
  async sectionsOf(applicationId: string): Promise<SectionAnswers[]> {
    return this.database
      .repository(SectionAnswersEntity)
      .find({ where: { applicationId }, order: { sectionKey: 'ASC' } });
  }

  /** One section, locked until the transaction ends, null while nobody has saved it. */
  async sectionForUpdate(applicationId: string, sectionKey: string): Promise<SectionAnswers | null> {
    const where = { applicationId, sectionKey };
    return this.database
      .repository(SectionAnswersEntity)
      .findOne({ where, lock: { mode: 'pessimistic_write' } });
  }

  async saveSection(applicationId: string, section: SectionAnswers): Promise<void> {
    await this.database.execute(
      `insert into funding.section_answers (application_id, section_key, answers, version, saved_at, saved_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (application_id, section_key) do update set answers = excluded.answers, version = excluded.version,
         saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      [
        applicationId,
        section.sectionKey,
        JSON.stringify(section.answers),
        section.version,
        section.savedAt,
        section.savedBy,
      ],
    );
  }

  async freeze(
    id: string,
    applicationId: string,
    frozen: { stage: Submission['stage']; canonical: string; submittedAt: Date; submittedBy: string },
  ): Promise<void> {
    const sha256 = createHash('sha256').update(frozen.canonical).digest('hex');
    await this.database.repository(SubmissionEntity).insert({ id, applicationId, sha256, ...frozen });
  }

  /** The latest submission; the caller has been let in to the application. */
  async submissionOf(applicationId: string): Promise<Submission | null> {
    const row = await this.database
      .repository(SubmissionEntity)
      .findOne({ where: { applicationId }, order: { submittedAt: 'DESC' } });
    if (row === null) return null;
    const { stage, sha256, submittedAt } = row;
    return { stage, sha256, submittedAt, snapshot: JSON.parse(row.canonical) as ApplicationSnapshot };
  }
}
