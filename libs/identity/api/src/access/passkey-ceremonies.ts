import { createHash } from 'node:crypto';
import { CONFIG, type Config } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

/** Who registers a passkey. */
export interface PasskeyOwner {
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
}

/** A passkey as far as ceremonies are concerned. */
export interface KnownCredential {
  readonly credentialId: string;
  readonly transports: string[];
}

/** What the browser gets: the options as JSON, and the challenge in them, of which only the hash is kept. */
export interface Ceremony {
  readonly options: string;
  readonly challengeHash: Buffer;
}

/** What a new passkey is, once its answer was found right. */
export interface NewCredential extends KnownCredential {
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly synced: boolean;
}

const SITE_NAME = 'Allmende';

/**
 * The two ceremonies of WebAuthn Level 3: a passkey is made for this site alone, found without a user name, and used
 * only after the device has made sure that its owner is there. Nothing is asked about its make.
 */
@Injectable()
export class PasskeyCeremonies {
  private readonly rpId: string;
  private readonly origin: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'PUBLIC_URL'>) {
    const { hostname, origin } = new URL(config.PUBLIC_URL);
    this.rpId = hostname;
    this.origin = origin;
  }

  async beginRegistration(owner: PasskeyOwner, known: readonly KnownCredential[]): Promise<Ceremony> {
    const options = await generateRegistrationOptions({
      rpName: SITE_NAME,
      rpID: this.rpId,
      userName: owner.email,
      userDisplayName: owner.displayName,
      userID: new Uint8Array(Buffer.from(owner.accountId.replaceAll('-', ''), 'hex')),
      attestationType: 'none',
      excludeCredentials: known.map(toDescriptor),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return ceremonyOf(options);
  }

  async beginSigning(known: readonly KnownCredential[]): Promise<Ceremony> {
    const options = await generateAuthenticationOptions({
      rpID: this.rpId,
      userVerification: 'required',
      allowCredentials: known.map(toDescriptor),
    });
    return ceremonyOf(options);
  }

  /** The new passkey, or null when the answer is not right in every point. */
  async finishRegistration(answer: PasskeyAnswer): Promise<NewCredential | null> {
    try {
      const { registrationInfo } = await verifyRegistrationResponse({
        ...this.expected(answer.challenge),
        response: answer.json as RegistrationResponseJSON,
      });
      if (registrationInfo === undefined) return null;
      const { credential, credentialBackedUp } = registrationInfo;
      return {
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: (credential.transports ?? []).filter((name) => /^[a-z-]{1,20}$/.test(name)),
        synced: credentialBackedUp,
      };
    } catch {
      return null;
    }
  }

  /** The number of signatures the passkey tells, or null when the answer is not right in every point. */
  async finishSigning(
    answer: PasskeyAnswer,
    passkey: KnownCredential & { readonly publicKey: Buffer },
  ): Promise<number | null> {
    const { credentialId: id, publicKey, transports } = passkey;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        ...this.expected(answer.challenge),
        expectedRPID: this.rpId,
        response: answer.json as AuthenticationResponseJSON,
        // The count is judged by our own rule, so that a copied passkey can be told from a wrong signature.
        credential: { id, publicKey: new Uint8Array(publicKey), counter: 0, transports },
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }

  private expected(challenge: string) {
    return {
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.rpId,
      requireUserVerification: true,
    };
  }
}

/** What a browser sent after a ceremony, read as far as is needed to find the challenge and the passkey. */
export interface PasskeyAnswer {
  readonly json: unknown;
  readonly credentialId: string;
  readonly challenge: string;
  readonly challengeHash: Buffer;
}

/** Reads the JSON of a browser; null for anything that cannot be an answer. */
export function readPasskeyAnswer(text: string): PasskeyAnswer | null {
  try {
    const json = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } };
    const client = Buffer.from(String(json.response?.clientDataJSON), 'base64url').toString('utf8');
    const { challenge } = JSON.parse(client) as { challenge?: unknown };
    if (typeof json.id !== 'string' || typeof challenge !== 'string') return null;
    return { json, credentialId: json.id, challenge, challengeHash: hashOf(challenge) };
  } catch {
    return null;
  }
}

function ceremonyOf(options: { readonly challenge: string }): Ceremony {
  return { options: JSON.stringify(options), challengeHash: hashOf(options.challenge) };
}

function hashOf(challenge: string): Buffer {
  return createHash('sha256').update(challenge).digest();
}

function toDescriptor({ credentialId: id, transports }: KnownCredential) {
  return { id, transports };
}
