import { OrganisationDirectory, OrganisationStanding, type Person } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { DistrictEntry } from '@allmende/municipalities-core';
import {
  type ClaimedTarget,
  type ClaimOrganisationInput,
  type ExistingOrganisation,
  type MailDomain,
  provingDomain,
} from '@allmende/organisations-core';
import { type Decision, decided, problem, refused, transcribeUmlauts } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Claims } from '../data/claim.repository.js';
import { MailDomains } from '../data/mail-domain.repository.js';

const KREIS_KINDS: readonly string[] = ['district', 'rural_district', 'regional_association'];

/** What a claim is about: the unit of the register, and the organisation that may be here already. */
@Injectable()
export class ClaimTargets {
  constructor(
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(OrganisationStanding) private readonly standing: OrganisationStanding,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(MailDomains) private readonly domains: MailDomains,
  ) {}

  /** Whether the register knows the key today; a former municipality names its successor. */
  async check({ kind, ags, districtKey }: ClaimOrganisationInput): Promise<Decision<null>> {
    if (kind === 'municipality' && ags != null) {
      const checked = await this.atlas.check(ags);
      return checked.ok ? decided(null) : checked;
    }
    if (kind === 'district' && districtKey != null && (await this.district(districtKey)) === null) {
      return refused([problem('DISTRICT_UNKNOWN', 'districtKey', { districtKey })]);
    }
    return decided(null);
  }

  /** The Kreis of that key; a kreisfreie Stadt is claimed as a municipality and is none. */
  async district(key: string): Promise<DistrictEntry | null> {
    const { districts } = await this.atlas.current();
    const district = districts.find((one) => one.key === key);
    return district !== undefined && KREIS_KINDS.includes(district.kind) ? district : null;
  }

  /** The organisation under the same key; for kinds without a key, the one of the same kind and name. */
  async existing(input: ClaimOrganisationInput): Promise<ExistingOrganisation | null> {
    const organisation = await this.lookUp(input);
    if (organisation === null) return null;
    const { id, name, verifiedAt } = organisation;
    const claim = await this.claims.ofOrganisationUnscoped(id);
    return { id, name, taken: verifiedAt !== null || claim?.status !== 'rejected' };
  }

  /** The entry of the register of domains that proves the claim by the person's proven address, if there is one. */
  async provingDomain(
    { email, emailVerifiedAt }: Pick<Person, 'email' | 'emailVerifiedAt'>,
    target: ClaimedTarget,
  ): Promise<MailDomain | null> {
    if (emailVerifiedAt === null) return null;
    return provingDomain(await this.domains.around(email), email, target);
  }

  private async lookUp({
    kind,
    ags,
    districtKey,
    name,
  }: ClaimOrganisationInput): Promise<Organisation | null> {
    if (ags != null) return (await this.organisations.findByAgs([ags]))[0] ?? null;
    if (districtKey != null) {
      const claim = await this.claims.ofDistrictUnscoped(districtKey);
      if (claim !== null) return (await this.organisations.findByIds([claim.organisationId]))[0] ?? null;
    }
    const typed = transcribeUmlauts(name);
    const similar = await this.standing.findSimilar(name);
    return similar.find((one) => one.kind === kind && transcribeUmlauts(one.name) === typed) ?? null;
  }
}
