import { describe, expect, it } from '@jest/globals';
import { fetchOfProviders } from './provider-fetch.js';

describe('What a provider may make us ask', () => {
  const ask = (address: string) =>
    fetchOfProviders(1_000)(address, { method: 'GET', headers: {}, body: null, redirect: 'manual' });

  it.each([
    'https://127.0.0.1:9/',
    'https://[::1]/token',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.7/jwks',
  ])('is not %s', async (address) => {
    await expect(ask(address)).rejects.toThrow(new URL(address).hostname.replace(/[[\]]/g, ''));
  });

  it('is not a name that leads inside either', async () => {
    const refusal = await ask('https://localhost:9443/').catch((error: Error) => error);
    expect(String((refusal as Error).cause)).toContain('NotAllowedError');
  });
});
