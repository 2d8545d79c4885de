import { composedPassword } from '@allmende/identity-core';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB of memory, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Made from 32 random bytes that were thrown away: no password matches, and finding that out takes as long as ever. */
const HASH_OF_NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$uuJ8+wHf37zACNDbq3zpUQ$GtZnak5+Zelrm/xM7uHjYJNEjYdUfdK+7YQ4ubnk6h8';

/** Hashes passwords and compares them. */
@Injectable()
export class PasswordHasher {
  async hash(password: string): Promise<string> {
    return hash(composedPassword(password), ARGON2ID);
  }

  /** Compares with the stored hash; without one (unknown e-mail) it works just as long and says no. */
  async matches(password: string, storedHash: string | null): Promise<boolean> {
    const same = await this.verify(storedHash ?? HASH_OF_NOBODY, composedPassword(password));
    return same && storedHash !== null;
  }

  /** The comparison itself; a test listens here to see that it happens for everyone. */
  async verify(storedHash: string, password: string): Promise<boolean> {
    return verify(storedHash, password);
  }
}
