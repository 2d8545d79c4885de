import {
  type Account,
  type AccountRole,
  type MappedRole,
  type ProviderIdentity,
  type ProviderStatement,
  rolesOfGroups,
  synchroniseProviderRoles,
} from '@allmende/identity-core';
import { DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ConfiguredProvider } from '../access/sign-in-providers.js';
import { Accounts } from '../data/account.repository.js';
import { ProviderIdentities } from '../data/provider-identity.repository.js';

/** What a sign-in and a link have in common: who the provider speaks of, and which roles that brings. */
@Injectable()
export class ReceiveProviderIdentity {
  private readonly log = new Logger(ReceiveProviderIdentity.name);
  private readonly told = new Set<string>();

  constructor(
    @Inject(ProviderIdentities) private readonly identities: ProviderIdentities,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** The identity if it is known, else whether its address belongs to somebody here. */
  async find({ issuer, subject, mail }: ProviderStatement): Promise<{
    readonly identity: ProviderIdentity | null;
    readonly mailTaken: boolean;
  }> {
    const identity = await this.identities.findForUpdate(issuer, subject);
    const mailTaken = identity === null && mail !== null && (await this.identities.isMailTaken(mail));
    return { identity, mailTaken };
  }

  /** Keeps what is new and notes that the identity was used. */
  async keep(
    newAccount: Account | null,
    newIdentity: ProviderIdentity | null,
    known: ProviderIdentity | null,
    now: Date,
  ): Promise<ProviderIdentity> {
    if (newAccount !== null) await this.accounts.add(newAccount, null, null);
    if (newIdentity !== null) await this.identities.add(newIdentity);
    const identity = newIdentity ?? known;
    if (identity === null) throw new Error('A way by a provider was accepted without an identity');
    await this.identities.noteUse(identity.id, now);
    return identity;
  }

  /** Gives and takes roles until those that came with the identity are those of its groups. */
  async alignRoles(
    provider: ConfiguredProvider,
    { id, accountId }: ProviderIdentity,
    groups: readonly string[],
    now: Date,
  ): Promise<void> {
    const wanted = await this.resolve(provider, rolesOfGroups(provider.roles, groups));
    const held = await this.identities.heldRoles(accountId);
    const { granted, revoked, events } = synchroniseProviderRoles(accountId, id, held, wanted);
    for (const role of revoked) await this.identities.revoke(accountId, id, role);
    for (const role of granted) await this.identities.grant(accountId, id, role, now);
    await this.events.record({ ...ANONYMOUS, accountId }, events);
  }

  /** Takes every role that came with the identity, before the identity itself goes. */
  async takeRoles({ id, accountId }: ProviderIdentity): Promise<void> {
    const held = await this.identities.heldRoles(accountId);
    const { revoked, events } = synchroniseProviderRoles(accountId, id, held, []);
    for (const role of revoked) await this.identities.revoke(accountId, id, role);
    await this.events.record({ ...ANONYMOUS, accountId }, events);
  }

  /** The identity opens no account any more. */
  async forget({ id }: ProviderIdentity): Promise<void> {
    await this.identities.remove(id);
  }

  private async resolve(
    provider: ConfiguredProvider,
    mapped: readonly MappedRole[],
  ): Promise<readonly AccountRole[]> {
    const named = mapped.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
    const organisations = await this.identities.organisationsOf({
      ids: named.flatMap((key) => ('id' in key ? [key.id] : [])),
      ags: named.flatMap((key) => ('ags' in key ? [key.ags] : [])),
    });
    return mapped.flatMap((entry): AccountRole[] => {
      if (entry.organisation === null) return [{ organisationId: null, role: entry.role }];
      const key = entry.organisation;
      const match = organisations.find(({ id, ags }) => ('id' in key ? id === key.id : ags === key.ags));
      if (match !== undefined) return [{ organisationId: match.id, role: entry.role }];
      this.tellAbsent(provider.key, 'id' in key ? key.id : key.ags);
      return [];
    });
  }

  /** Once for each, because everybody in the group would say it again at every sign-in. */
  private tellAbsent(provider: string, organisation: string): void {
    const words = `provider ${provider}: a group stands for an organisation that is not here: ${organisation}`;
    if (this.told.has(words)) return;
    this.told.add(words);
    this.log.warn(words);
  }
}
