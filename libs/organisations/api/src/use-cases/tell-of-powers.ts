import type { Member, Organisation } from '@allmende/identity-core';
import { adminsAmong } from '@allmende/organisations-core';
import type { OrganisationRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters, type Reader } from '../letters/member-letters.js';

/** Who gains which powers through whom. */
export interface GainedPowers {
  readonly person: Reader & { readonly displayName: string };
  readonly roles: readonly OrganisationRole[];
  /** The name of who gave them. */
  readonly by: string;
}

/** Tells all admins, and nobody gets power silently. Those who were admin before the change are told as well. */
@Injectable()
export class TellOfPowers {
  constructor(@Inject(MemberLetters) private readonly letters: MemberLetters) {}

  async run(organisation: Organisation, members: readonly Member[], gained: GainedPowers): Promise<void> {
    if (gained.roles.length === 0) return;
    const admins: readonly Reader[] = adminsAmong(members);
    const readers = gained.roles.includes('admin') ? [...admins, gained.person] : admins;
    await this.letters.post(readers, `/organisation/${organisation.id}`, (words, format) =>
      words.powerGained({
        name: gained.person.displayName,
        organisation: organisation.name,
        roles: format.roles(gained.roles),
        by: gained.by,
      }),
    );
  }
}
