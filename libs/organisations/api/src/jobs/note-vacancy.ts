import { type EventJob, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { NoteVacancy } from '../use-cases/note-vacancy.js';

/** Looks after every change of members whether somebody still looks after the entries of the office. */
@Injectable()
export class NoteVacancyAfterEvents implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(NoteVacancy) private readonly noteVacancy: NoteVacancy,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'note-vacancy',
      events: ['membership.added', 'membership.roles_changed', 'membership.ended'],
      handle: (job: EventJob) => this.noteVacancy.run(job),
    });
  }
}
