import { hiddenInput, input, plain, type Scenario, type Scenarios } from '../scenario.js';

const NO_DEVICE = 'needs an answer of an authenticator, which the tests of passkeys and codes have';
const without = (scenario: Scenario, reason: string): Scenario => ({ ...scenario, neverClean: reason });

/** Second factors, passkeys, confirming who one is, and sign-in at providers. */
export const FACTORS: Scenarios = {
  'query secondFactors': plain,
  'query confirmationMethods': plain,
  'query signInProviders': plain,
  'query linkedProviders': plain,
  'mutation completeSignIn': without(
    input(() => ({ method: 'totp', code: '123456' })),
    NO_DEVICE,
  ),
  'mutation confirmIdentity': without(
    input(() => ({ method: 'password', secret: 'falsch' })),
    'nobody in the matrix has a password',
  ),
  'mutation startTotp': plain,
  'mutation confirmTotp': without(
    input(() => ({ code: '123456' })),
    NO_DEVICE,
  ),
  'mutation removeTotp': without(plain, NO_DEVICE),
  'mutation renewRecoveryCodes': without(plain, NO_DEVICE),
  'mutation startPasskeySignIn': plain,
  'mutation signInWithPasskey': without(
    input(() => ({ answer: '{}' })),
    NO_DEVICE,
  ),
  'mutation startPasskeyConfirmation': plain,
  'mutation startPasskeyRegistration': plain,
  'mutation registerPasskey': without(
    input(() => ({ answer: '{}', name: 'Stick' })),
    NO_DEVICE,
  ),
  'mutation renamePasskey': without(
    hiddenInput(({ office }) => ({ id: office.id, name: 'Stick' })),
    NO_DEVICE,
  ),
  'mutation removePasskey': without(
    hiddenInput(({ office }) => ({ id: office.id })),
    NO_DEVICE,
  ),
  'mutation linkProvider': without(
    input(() => ({ provider: 'keiner' })),
    'the matrix runs without a provider; the test of providers has one',
  ),
  'mutation unlinkProvider': without(
    hiddenInput(({ office }) => ({ id: office.id })),
    'the matrix runs without a provider; the test of providers has one',
  ),
};

/** Roles for the network as a whole. */
export const NETWORK: Scenarios = {
  'query networkRoleHolders': plain,
  'mutation giveNetworkRole': input(({ head }) => ({ email: head.email, role: 'monitor' })),
  'mutation endSessionsOf': input(({ head }) => ({ email: head.email })),
  'mutation takeNetworkRole': input((_side, { network }) => ({
    accountId: network.get('monitor')?.accountId,
    role: 'monitor',
  })),
};
