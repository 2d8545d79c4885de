import type { ProblemAnswer } from '@allmende/platform-web';

/** What a passkey answered, or why there is no answer. */
export type PasskeyAnswered =
  | { readonly answer: string; readonly problem: null }
  | { readonly answer: null; readonly problem: ProblemAnswer };

/** True where passkeys can work at all. */
export function passkeysWork(): boolean {
  return typeof window !== 'undefined' && typeof window.PublicKeyCredential === 'function';
}

/** Lets the browser ask for a passkey; `options` are the server's, as JSON. */
export async function askPasskey(kind: 'use' | 'make', options: string): Promise<PasskeyAnswered> {
  if (!passkeysWork()) return refusal('PASSKEYS_NOT_SUPPORTED');
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
  try {
    const optionsJSON = JSON.parse(options) as never;
    const answer = await (kind === 'use'
      ? startAuthentication({ optionsJSON })
      : startRegistration({ optionsJSON }));
    return { answer: JSON.stringify(answer), problem: null };
  } catch (failure) {
    return refusal(codeOf(failure));
  }
}

/** Names of errors and codes of the library, the more telling ones first. */
const WORDS: readonly (readonly [sign: string, code: string])[] = [
  ['ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED', 'PASSKEY_HERE_ALREADY'],
  ['InvalidStateError', 'PASSKEY_HERE_ALREADY'],
  ['ERROR_INVALID_DOMAIN', 'PASSKEY_WRONG_ADDRESS'],
  ['ERROR_INVALID_RP_ID', 'PASSKEY_WRONG_ADDRESS'],
  ['SecurityError', 'PASSKEY_WRONG_ADDRESS'],
  ['ConstraintError', 'PASSKEY_DEVICE_UNFIT'],
  ['NotSupportedError', 'PASSKEY_DEVICE_UNFIT'],
  ['NotAllowedError', 'PASSKEY_CANCELLED'],
  ['AbortError', 'PASSKEY_CANCELLED'],
];

/** Why the browser gave nothing. A cancelled question and a missing key look alike to a page, so nobody can probe. */
export function codeOf(failure: unknown): string {
  const { name, code, cause } = failure as { name?: string; code?: string; cause?: { name?: string } };
  const signs = [code, name, cause?.name];
  return WORDS.find(([sign]) => signs.includes(sign))?.[1] ?? 'PASSKEY_FAILED';
}

function refusal(code: string): PasskeyAnswered {
  return { answer: null, problem: { code } };
}
