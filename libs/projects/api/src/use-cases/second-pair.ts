import { Memberships } from '@allmende/identity-api';
import { APPROVING_ROLES, ownerIdsOf, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** Knows whether an organisation has a second person who may approve. */
@Injectable()
export class SecondPair {
  constructor(@Inject(Memberships) private readonly memberships: Memberships) {}

  /** For a loader: the accounts that may approve in each organisation. */
  readonly batchApprovers = async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const members = await this.memberships.batchOfOrganisations(ids);
    return members.map((ofOne) =>
      ofOne
        .filter(({ roles }) => roles.some((role) => APPROVING_ROLES.includes(role)))
        .map(({ accountId }) => accountId),
    );
  };

  /** Whether anybody besides this account may approve the entry. */
  async othersMayApprove(
    project: Pick<Project, 'organisationId' | 'coOwnerIds'>,
    accountId: string | null,
  ): Promise<boolean> {
    const approvers = await this.batchApprovers(ownerIdsOf(project));
    return approvers.flat().some((id) => id !== accountId);
  }
}
