import type { NetworkRole } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { giveNetworkRole, takeNetworkRole } from './network-role.js';

const state = (held: readonly NetworkRole[] = [], administrators = 2) => ({
  accountId: 'person',
  held,
  fromProvider: [] as readonly NetworkRole[],
  administrators,
});
const nobody = { ...state(), accountId: null };
const codes = (decision: ReturnType<typeof takeNetworkRole>) =>
  decision.ok ? decision.events.map(({ type }) => type) : decision.problems.map(({ code }) => code);

describe('A role for the network', () => {
  it('is given to an account that does not hold it', () => {
    expect(codes(giveNetworkRole(state(), 'editor'))).toEqual(['network_role.granted']);
    expect(codes(giveNetworkRole(state(['editor']), 'editor'))).toEqual(['NETWORK_ROLE_HELD']);
    expect(codes(giveNetworkRole(nobody, 'editor'))).toEqual(['ACCOUNT_NOT_FOUND']);
  });

  it('that came with a group of a provider may be given by hand as well', () => {
    const held = { ...state(['editor']), fromProvider: ['editor'] as const };
    expect(codes(giveNetworkRole(held, 'editor'))).toEqual(['network_role.granted']);
  });

  it('is taken from whoever holds it', () => {
    expect(codes(takeNetworkRole(state(['editor']), 'editor'))).toEqual(['network_role.revoked']);
    expect(codes(takeNetworkRole(state(['monitor']), 'editor'))).toEqual(['NETWORK_ROLE_NOT_HELD']);
  });

  it('stays with the last administrator', () => {
    expect(codes(takeNetworkRole(state(['administrator'], 1), 'administrator'))).toEqual([
      'LAST_ADMINISTRATOR',
    ]);
    expect(codes(takeNetworkRole(state(['administrator'], 2), 'administrator'))).toEqual([
      'network_role.revoked',
    ]);
    expect(codes(takeNetworkRole(state(['administrator', 'editor'], 1), 'editor'))).toEqual([
      'network_role.revoked',
    ]);
  });
});
