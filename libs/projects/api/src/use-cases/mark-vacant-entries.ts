import { Vacancies } from '@allmende/organisations-api';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';

/**
 * Lets the entries of an organisation say whether anybody looks after them. Reads how it is now, so it may run late and
 * any number of times; asks nobody's leave.
 */
@Injectable()
export class MarkVacantEntries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(Projects) private readonly projects: Projects,
  ) {}

  /** Answers how many entries changed. */
  async run(organisationId: string): Promise<number> {
    return this.database.transaction(async () => {
      const since = await this.vacancies.sinceOf(organisationId);
      return this.projects.markVacantUnscoped(organisationId, since);
    });
  }
}
