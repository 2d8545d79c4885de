import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { NeedSuggestions } from '../data/need-suggestion.repository.js';
import { Needs } from '../data/need.repository.js';
import { ConsortiumRecords } from './consortium-records.js';

/** Takes organisations out of all consortia, and their needs with them. Asks nobody's leave: for the removal of the demo region and for tests. */
@Injectable()
export class RemoveConsortia {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(Needs) private readonly needs: Needs,
    @Inject(NeedSuggestions) private readonly suggestions: NeedSuggestions,
  ) {}

  /** Removes what they lead with all that belongs to it, and their places elsewhere; answers how many consortia went. */
  async run(organisationIds: readonly string[]): Promise<number> {
    return this.database.transaction(async () => {
      const { consortia, partners, invitations } = this.records;
      const removed = await consortia.removeLedByUnscoped(organisationIds);
      await invitations.removeOrganisationsUnscoped(organisationIds);
      await partners.removeOrganisationsUnscoped(organisationIds);
      await this.needs.removeOfUnscoped(organisationIds);
      await this.suggestions.removeEmptyUnscoped();
      return removed;
    });
  }
}
