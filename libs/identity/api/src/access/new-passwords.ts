import { Inject, Injectable } from '@nestjs/common';
import { KnownPasswords } from './known-passwords.js';
import { PasswordHasher } from './password-hasher.js';

/** What a story needs to know of a password that somebody chooses: whether attackers know it, and its hash. */
@Injectable()
export class NewPasswords {
  constructor(
    @Inject(KnownPasswords) private readonly known: KnownPasswords,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  async isKnown(password: string): Promise<boolean> {
    return this.known.has(password);
  }

  async hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }
}
