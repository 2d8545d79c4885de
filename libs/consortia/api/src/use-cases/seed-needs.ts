import type { Need, PostNeedInput } from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { Database, found } from '@allmende/platform-api';
import { audienceKeys, type Membership } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { PostNeed } from './post-need.js';

/** A need to be put into place as if its municipality had posted it. */
export type SeedNeed = PostNeedInput;

/** Fills a demo region, a test or a bench. Keeps all rules, speaks for the organisations, and has no mutation. */
@Injectable()
export class SeedNeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(PostNeed) private readonly post: PostNeed,
  ) {}

  /** Posts all or none of them. */
  async run(seeds: readonly SeedNeed[]): Promise<readonly Need[]> {
    return this.database.transaction(async () => {
      const posted: Need[] = [];
      for (const seed of seeds) posted.push(await this.add(seed));
      return posted;
    });
  }

  private async add(seed: SeedNeed): Promise<Need> {
    const [organisation] = await this.organisations.findByIds([seed.organisationId]);
    const { id: organisationId, ags, name: organisationName, verifiedAt } = found(organisation);
    const verified = verifiedAt !== null;
    const membership: Membership = { organisationId, organisationName, ags, verified, role: 'author' };
    const audiences = audienceKeys([membership]);
    const actor = { accountId: null, memberships: [membership], networkRoles: [], audiences, proof: null };
    return this.post.run(actor, seed);
  }
}
