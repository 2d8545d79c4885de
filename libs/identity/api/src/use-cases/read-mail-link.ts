import { followLink, type ReadLinkInput } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { linkTokenHash } from '../access/link-token.js';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { SignUps } from '../data/sign-up.repository.js';

/** What the page behind a link says before anything is done. */
export interface OpenedLink {
  readonly email: string;
  readonly displayName: string;
}

/** Looks at a link and changes nothing: programs that check mails for viruses open every link in them. */
@Injectable()
export class ReadMailLink {
  constructor(
    @Inject(SignUps) private readonly signUps: SignUps,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null for every link that would be refused. */
  async run({ purpose, token }: ReadLinkInput): Promise<OpenedLink | null> {
    const tokenHash = linkTokenHash(purpose, token);
    if (tokenHash === null) return null;
    return purpose === 'sign_up' ? this.ofSignUp(tokenHash) : this.ofAccount(purpose, tokenHash);
  }

  private async ofSignUp(tokenHash: Buffer): Promise<OpenedLink | null> {
    const kept = await this.signUps.find(tokenHash);
    if (kept === null || kept.signUp.expiresAt <= this.clock.now()) return null;
    const { email, displayName } = kept.signUp;
    return (await this.accounts.findByEmail(email)) === null ? { email, displayName } : null;
  }

  private async ofAccount(
    purpose: Exclude<ReadLinkInput['purpose'], 'sign_up'>,
    tokenHash: Buffer,
  ): Promise<OpenedLink | null> {
    const link = await this.links.find(purpose, tokenHash);
    const followed = followLink(link, this.clock.now());
    if (!followed.ok || link === null) return null;
    const owned = await this.accounts.find(followed.changes.accountId);
    return owned === null ? null : { email: link.email, displayName: owned.account.displayName };
  }
}
