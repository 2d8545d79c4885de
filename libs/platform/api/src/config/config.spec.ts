import { describe, expect, it } from '@jest/globals';
import { ConfigError, readCommandConfig, readConfig } from './config.js';

const DATABASE_URL = 'postgres://app@127.0.0.1:5432/allmende';
const SECRETS_KEY = 'k'.repeat(32);

describe('readConfig', () => {
  it('names every setting that stops the start, and what it may be', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://there', SECRETS_KEY: '' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DATABASE_URL is "…": an address beginning with postgres:\/\//);
    expect(read).toThrow(/SECRETS_KEY is not set/);
  });

  it('never shows what is secret', () => {
    expect(() => readConfig({ DATABASE_URL, SECRETS_KEY: 'tooshort' })).toThrow(
      /^(?![^]*tooshort)[^]*SECRETS_KEY is "…"/,
    );
  });

  it('takes empty settings as left out', () => {
    expect(readConfig({ DATABASE_URL, SECRETS_KEY, API_PORT: '' }).API_PORT).toBe(4201);
  });
});

describe('readCommandConfig', () => {
  it('does without the key of the system, and never uses it', () => {
    expect(readCommandConfig({ DATABASE_URL }).SECRETS_KEY).toHaveLength(64);
    expect(readCommandConfig({ DATABASE_URL, SECRETS_KEY }).SECRETS_KEY).not.toBe(SECRETS_KEY);
  });

  it('still needs to know the database', () => {
    expect(() => readCommandConfig({})).toThrow(/DATABASE_URL is not set/);
  });
});
