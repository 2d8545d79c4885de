import { TOTP_RULES, totpStep } from '@allmende/identity-core';
import { SecretBox } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';

/** 160 bits, as RFC 4226 recommends for SHA-1. */
const SECRET_BYTES = 20;
const ISSUER = 'Allmende';

/** What an authenticator app must be told once. */
export interface TotpKey {
  /** In Base32, to be typed where no camera is. */
  readonly text: string;
  /** The same as an address, to be shown as a QR code. */
  readonly uri: string;
}

/** Codes of authenticator apps (RFC 6238: SHA-1, six digits, 30 seconds). Their secrets are kept sealed. */
@Injectable()
export class OneTimeCodes {
  constructor(@Inject(SecretBox) private readonly box: SecretBox) {}

  newSealedSecret(accountId: string): Buffer {
    return this.box.seal(new Secret({ size: SECRET_BYTES }).bytes, labelOf(accountId));
  }

  /** The key behind a sealed secret, for the moment of setting it up. */
  keyOf(accountId: string, sealedSecret: Buffer, email: string): TotpKey {
    const totp = this.generator(accountId, sealedSecret, email);
    return { text: totp.secret.base32, uri: totp.toString() };
  }

  /** The step whose code this is, of those a clock that is off by one step can be in; null for none. */
  stepOf(accountId: string, sealedSecret: Buffer, typed: string, now: Date): number | null {
    const token = typed.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return null;
    const totp = this.generator(accountId, sealedSecret, '');
    const delta = totp.validate({ token, timestamp: now.getTime(), window: TOTP_RULES.stepsOff });
    return delta === null ? null : totpStep(now) + delta;
  }

  private generator(accountId: string, sealedSecret: Buffer, label: string): TOTP {
    const secret = new Secret({ buffer: bytesOf(this.box.open(sealedSecret, labelOf(accountId))) });
    const { digits, stepSeconds: period } = TOTP_RULES;
    return new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits, period, secret });
  }
}

function labelOf(accountId: string): string {
  return `totp ${accountId}`;
}

/** A buffer of its own: the pool behind a small Node buffer holds other people's bytes too. */
function bytesOf(buffer: Buffer): ArrayBuffer {
  return Uint8Array.from(buffer).buffer;
}
