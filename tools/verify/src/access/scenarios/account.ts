import { input, plain, type Scenarios } from '../scenario.js';
import { A_PASSWORD } from '../world/links.js';

/** What people do about their own account, signed in or by a link from a mail. */
export const ACCOUNT: Scenarios = {
  'query ownAccount': plain,
  'query localMailbox': plain,
  'query mailLink': { ask: (_side, { links }) => ({ input: { purpose: 'sign_up', token: links.signUp } }) },
  'mutation signUp': input(() => ({
    email: 'noch.jemand@matrix.example',
    displayName: 'Noch jemand',
    password: A_PASSWORD,
  })),
  'mutation resendSignUpMail': input((_side, { links }) => ({ email: links.signUpAddress })),
  'mutation confirmSignUp': input((_side, { links }) => ({ token: links.signUp })),
  'mutation requestPasswordReset': input(({ staff }) => ({ email: staff.get('author')?.email })),
  'mutation resetPassword': input((_side, { links }) => ({ token: links.reset, newPassword: A_PASSWORD })),
  'mutation confirmEmailChange': input((_side, { links }) => ({ token: links.emailChange })),
  'mutation updateProfile': input(() => ({ displayName: 'Anders', locale: 'en' })),
  'mutation changePassword': input(() => ({ newPassword: A_PASSWORD })),
  'mutation requestEmailChange': input(() => ({ email: 'ganz.anders@matrix.example' })),
  'mutation resendEmailProof': plain,
  'mutation withdrawEmailChange': plain,
  'mutation endSession': input(({ head }) => ({ sessionId: head.sessionId })),
  'mutation endOtherSessions': plain,
};
