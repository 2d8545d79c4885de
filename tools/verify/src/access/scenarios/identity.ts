import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

/** Accounts, sessions, tokens, and who is here. */
export const IDENTITY: Scenarios = {
  'query viewer': plain,
  'query demoAccounts': plain,
  'query organisation': { ask: ({ office }) => ({ id: office.id }) },
  'query organisations': plain,
  'query myTokens': plain,
  'query organisationTokens': { ask: ({ office }) => ({ organisationId: office.id }) },
  'mutation signIn': input(() => ({ email: 'niemand@matrix.example', password: 'falsch' }), {
    neverClean: 'nobody in the matrix has a password',
  }),
  'mutation signOut': plain,
  'mutation createToken': input(({ office }) => ({
    name: 'Noch einer',
    organisationId: office.id,
    roles: ['reader'],
    scopes: ['read'],
    days: 30,
  })),
  'mutation revokeToken': hiddenInput(({ tokenId }) => ({ id: tokenId })),
};
