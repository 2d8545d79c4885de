import { readFileSync } from 'node:fs';
import { type SignInProvider, signInProvidersInput } from '@allmende/identity-core';
import { CONFIG, type Config, ConfigError } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** A provider with the secret that we show it. */
export type ConfiguredProvider = SignInProvider & { readonly secret: string };

/** Reads the providers of `OIDC_PROVIDERS_FILE`; what is wrong stops the start with the place and the remedy. */
export function readSignInProviders(
  config: Pick<Config, 'OIDC_PROVIDERS_FILE'>,
): readonly ConfiguredProvider[] {
  const file = config.OIDC_PROVIDERS_FILE;
  if (file === undefined) return [];
  const result = signInProvidersInput.safeParse(readJson(file));
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${placeOf(issue.path)}: ${issue.message}`);
    throw new ConfigError(`OIDC_PROVIDERS_FILE (${file}) stops the start:\n${lines.join('\n')}`);
  }
  return result.data.map((provider) => ({ ...provider, secret: secretOf(provider, file) }));
}

/** The providers people may sign in with; none without the setting. */
@Injectable()
export class SignInProviders {
  private readonly all: readonly ConfiguredProvider[];

  constructor(@Inject(CONFIG) config: Config) {
    this.all = readSignInProviders(config);
  }

  list(): readonly ConfiguredProvider[] {
    return this.all;
  }

  find(key: string): ConfiguredProvider | null {
    return this.all.find((provider) => provider.key === key) ?? null;
  }

  /** By what identities are kept under. */
  findByIssuer(issuer: string): ConfiguredProvider | null {
    return this.all.find((provider) => new URL(provider.issuer).href === URL.parse(issuer)?.href) ?? null;
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new ConfigError(
      `OIDC_PROVIDERS_FILE (${file}) ${why}. Give the path of a JSON file with a list of providers, or leave the setting out.`,
    );
  }
}

function secretOf({ key, clientSecret, clientSecretFile }: SignInProvider, file: string): string {
  if (clientSecret !== undefined) return clientSecret;
  try {
    const secret = readFileSync(clientSecretFile ?? '', 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    // Told below, like an empty file.
  }
  throw new ConfigError(
    `OIDC_PROVIDERS_FILE (${file}) stops the start:\n  ${key}.clientSecretFile: cannot be read or is empty; give the path of a file that holds the secret and nothing else`,
  );
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the list' : path.map(String).join('.');
}
