import { createHash } from 'node:crypto';
import { composedPassword, obviousForms } from '@allmende/identity-core';
import { CONFIG, type Config, ConfigError } from '@allmende/platform-api';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { BreachFile } from './breach-file.js';

/**
 * Knows passwords that attackers try: the common ones and single words of German in all obvious forms, and, where
 * `BREACHED_PASSWORDS_FILE` names one, every password of a public list of breaches. Nothing is asked of anybody outside.
 */
@Injectable()
export class KnownPasswords implements OnModuleInit, OnApplicationShutdown {
  private words: Promise<ReadonlySet<string>> | null = null;
  private breaches: BreachFile | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    const { BREACHED_PASSWORDS_FILE: path } = this.config;
    if (path === undefined) return;
    try {
      this.breaches = await BreachFile.open(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ConfigError(`These settings stop the start:\n  BREACHED_PASSWORDS_FILE: ${path} ${reason}`);
    }
  }

  async has(password: string): Promise<boolean> {
    this.words ??= readWords();
    const words = await this.words;
    const isWord = obviousForms(password).some((form) => words.has(form));
    // Asked even when the answer is known: how long it takes must not tell which of the two lists it is in.
    const isBreached = (await this.breaches?.has(sha1Of(password))) ?? false;
    return isWord || isBreached;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.breaches?.close();
  }
}

function sha1Of(password: string): string {
  return createHash('sha1').update(composedPassword(password)).digest('hex');
}

/** Read when the first password is chosen: a system in which nobody registers does not carry the lists. */
async function readWords(): Promise<ReadonlySet<string>> {
  const [common, german] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]);
  const lists = [...Object.values(common.dictionary), ...Object.values(german.dictionary)];
  return new Set(lists.flat().map((word) => word.normalize('NFKC').toLowerCase()));
}
