import { OrganisationDirectory, OrganisationStanding, People, type Person } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import {
  canSeeClaim,
  canVerifyOrganisations,
  type Claim,
  type ClaimStatus,
  type ClaimStep,
  isOpenLetter,
  type Letter,
  looksLike,
  looksPersonal,
  type MailDomain,
  provingDomain,
  supportingDomains,
} from '@allmende/organisations-core';
import {
  AccessError,
  assertAllowed,
  Clock,
  type FileDescription,
  Files,
  found,
} from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Claims } from '../data/claim.repository.js';
import { Letters } from '../data/letter.repository.js';
import { MailDomains } from '../data/mail-domain.repository.js';

/** Reads claims for those whom they concern. */
@Injectable()
export class ReadClaims {
  constructor(
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The newest claim of an organisation, for its admins, the claimant and editors; others find nothing. */
  async ofOrganisation(actor: Actor, organisationId: string): Promise<Claim> {
    const claim = found(await this.claims.ofOrganisationUnscoped(organisationId));
    if (!canSeeClaim(actor, claim)) throw new AccessError('NOT_FOUND');
    return claim;
  }

  /** One claim by its id, for editors. */
  async one(actor: Actor, id: string): Promise<Claim> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    return found(await this.claims.findUnscoped(id));
  }

  /** What the actor claimed, the latest first. */
  async own(actor: Actor): Promise<readonly Claim[]> {
    return actor.accountId === null ? [] : this.claims.ofClaimant(actor.accountId);
  }

  /** The queue, the oldest first. */
  async queue(actor: Actor, status: ClaimStatus, page: PageRequest): Promise<Page<Claim>> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    return this.claims.pageUnscoped(status, page);
  }

  /** For `loaderOf`: the steps of each claim, the first one first. */
  readonly batchSteps = async (ids: readonly string[]): Promise<readonly (readonly ClaimStep[])[]> => {
    const steps = await this.claims.stepsOf(ids);
    return ids.map((id) => steps.filter(({ claimId }) => claimId === id));
  };

  /** The letter whose code may be typed in now. */
  async openLetter(claim: Pick<Claim, 'id'>): Promise<Letter | null> {
    const letter = await this.letters.newestOf(claim.id);
    return letter !== null && isOpenLetter(letter, this.clock.now()) ? letter : null;
  }
}

/** What an editor needs beside a claim to decide it. */
export interface ClaimEvidence {
  readonly claimant: Person | null;
  /** An official domain that would have proved the claim, had it been listed in time. */
  readonly provingDomain: MailDomain | null;
  readonly supportingDomains: readonly MailDomain[];
  /** The register has another name under the key than the claim. */
  readonly registerName: string | null;
  readonly personalMailbox: boolean;
  readonly lookAlikes: readonly Organisation[];
  /** What the claimant handed in. */
  readonly proof: FileDescription | null;
  readonly imprintUrl: string | null;
}

/** Gathers what speaks for and against a claim. */
@Injectable()
export class WeighClaim {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(OrganisationStanding) private readonly standing: OrganisationStanding,
    @Inject(MailDomains) private readonly domains: MailDomains,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(Files) private readonly files: Files,
  ) {}

  async run(actor: Actor, claim: Claim): Promise<ClaimEvidence> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    const [organisation] = await this.organisations.findByIds([claim.organisationId]);
    const { id, name, ags, kind, mailbox } = found(organisation);
    const [claimant = null] = await this.people.findByIdsUnscoped(
      claim.claimantId === null ? [] : [claim.claimantId],
    );
    const address = claimant?.emailVerifiedAt == null ? '' : claimant.email;
    const entries = await this.domains.around(address);
    const target = { organisationId: id, ags, kind };
    const similar = await this.standing.findSimilar(name);
    return {
      claimant,
      provingDomain: provingDomain(entries, address, target),
      supportingDomains: supportingDomains(entries, address, target),
      registerName: await this.registerName(ags, claim.districtKey),
      personalMailbox: mailbox !== null && looksPersonal(mailbox),
      lookAlikes: similar.filter((other) => other.id !== id && looksLike(other.name, name)),
      proof: await this.proof(actor, claim),
      imprintUrl: claim.imprintUrl,
    };
  }

  private async proof(actor: Actor, { proofFileId }: Claim): Promise<FileDescription | null> {
    if (proofFileId === null) return null;
    return (await this.files.describe(actor, [proofFileId])).get(proofFileId) ?? null;
  }

  private async registerName(ags: string | null, districtKey: string | null): Promise<string | null> {
    if (ags !== null) return (await this.atlas.byAgs(ags))?.name ?? null;
    if (districtKey === null) return null;
    return (await this.atlas.current()).districts.find(({ key }) => key === districtKey)?.name ?? null;
  }
}
