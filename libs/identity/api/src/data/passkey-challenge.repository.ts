import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { type ChallengePurpose, PasskeyChallengeEntity } from './passkey-challenge.entity.js';

/** Whose ceremony it is: the browser that signs in, by the hash of its cookie, or the session. */
export type CeremonyOwner =
  | { readonly purpose: 'sign_in'; readonly browserHash: Buffer; readonly sessionId: null }
  | {
      readonly purpose: Exclude<ChallengePurpose, 'sign_in'>;
      readonly browserHash: null;
      readonly sessionId: string;
    };

interface NewChallenge {
  readonly id: string;
  readonly challengeHash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What passkeys were asked to sign; each is taken back once. */
@Injectable()
export class PasskeyChallenges {
  constructor(@Inject(Database) private readonly database: Database) {}

  async add(challenge: NewChallenge, owner: CeremonyOwner): Promise<void> {
    await this.database.repository(PasskeyChallengeEntity).insert({ ...challenge, ...owner });
  }

  /** Removes the challenge and returns whether it was one that this owner may answer now. */
  async take(challengeHash: Buffer, owner: CeremonyOwner, now: Date): Promise<boolean> {
    const taken = await this.database.execute(
      `delete from identity.passkey_challenge
       where challenge_hash = $1 and purpose = $2 and expires_at > $3
         and browser_hash is not distinct from $4 and session_id is not distinct from $5`,
      [challengeHash, owner.purpose, now, owner.browserHash, owner.sessionId],
    );
    return taken > 0;
  }

  async removeOver(now: Date): Promise<number> {
    return this.database.execute('delete from identity.passkey_challenge where expires_at <= $1', [now]);
  }
}
