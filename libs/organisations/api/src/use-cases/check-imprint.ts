import { canVerifyOrganisations, type Imprint, readImprint } from '@allmende/organisations-core';
import {
  assertAllowed,
  fetchOutside,
  found,
  type OutsideWays,
  ProblemsError,
  PUBLIC_WAYS,
} from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimRecords } from './claim-records.js';

const LIMITS = {
  maxBytes: 1_048_576,
  withinMs: 8_000,
  types: ['text/html', 'application/xhtml+xml'],
  path: 'imprintUrl',
} as const;

/** An editor lets the imprint be read that a claimant named. What stands there is evidence, never a decision. */
@Injectable()
export class CheckImprint {
  /** Public names and addresses only; a test puts its own in place. */
  ways: OutsideWays = PUBLIC_WAYS;

  constructor(@Inject(ClaimRecords) private readonly records: ClaimRecords) {}

  async run(actor: Actor, claimId: string): Promise<Imprint> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    const claim = found(await this.records.claims.findUnscoped(claimId));
    const { mailbox } = await this.records.organisationOf(claim);
    if (claim.imprintUrl === null) throw new ProblemsError([problem('IMPRINT_MISSING', 'imprintUrl')]);
    const { address, content } = await fetchOutside(claim.imprintUrl, LIMITS, this.ways);
    return readImprint(address, textOf(content), mailbox ?? '');
  }
}

/** Older sites still write in the character set of western Europe and do not always say so. */
function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
