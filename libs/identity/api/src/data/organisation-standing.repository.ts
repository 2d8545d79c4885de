import type { Organisation } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { stripUmlauts, transcribeUmlauts } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

const COLUMNS = `o.id, o.kind, o.name, o.ags, o.verified_at as "verifiedAt", o.demo, o.mailbox::text as mailbox`;

/** What the verification of an organisation changes here and needs to know; for the domain that verifies. */
@Injectable()
export class OrganisationStanding {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Notes since when somebody vouches for the organisation; null takes it back. */
  async setVerified(id: string, verifiedAt: Date | null): Promise<void> {
    await this.database.execute('update identity.organisation set verified_at = $2 where id = $1', [
      id,
      verifiedAt,
    ]);
  }

  /** What a new claimant says of an organisation that nobody speaks for any more. */
  async describe(
    id: string,
    { name, ags, mailbox }: Pick<Organisation, 'name' | 'ags' | 'mailbox'>,
  ): Promise<void> {
    const nameFold = [transcribeUmlauts(name), stripUmlauts(name), ags ?? ''].join(' ').trim();
    await this.database.execute(
      'update identity.organisation set name = $2, name_fold = $3, mailbox = $4 where id = $1',
      [id, name, nameFold, mailbox],
    );
  }

  /** Organisations whose names share most of their letters with this one, the most alike first; at most 20. */
  async findSimilar(name: string): Promise<readonly Organisation[]> {
    return this.database.query<Organisation>(
      `select ${COLUMNS} from identity.organisation o
       where word_similarity($1, o.name_fold) > 0.45
       order by word_similarity($1, o.name_fold) desc, o.name limit 20`,
      [transcribeUmlauts(name)],
    );
  }
}
