import { Secret, TOTP } from 'otpauth';

/** An answer of unknown shape: a test reads any field it asked for. */
type LooseAnswer = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- typing each answer would hide what is checked

/** The running application, as the testing tools start it. */
interface RunningApi {
  query(
    document: string,
    variables?: Record<string, unknown>,
    options?: { cookie?: string },
  ): Promise<{
    readonly data: LooseAnswer;
    readonly errors: readonly { extensions?: Record<string, unknown> }[] | undefined;
    readonly headers: Readonly<Record<string, unknown>>;
  }>;
}

const PROBLEMS = 'problems { code path }';

/** The documents that the tests of second factors send. */
export const DOCUMENTS = {
  signIn: `mutation($input: SignInInput!) { signIn(input: $input) {
    viewer { email } challenge { methods expiresAt } ${PROBLEMS} } }`,
  completeSignIn: `mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) {
    viewer { email restingRoles { networkRoles } } ${PROBLEMS} } }`,
  startPasskeySignIn: `mutation { startPasskeySignIn { options ${PROBLEMS} } }`,
  signInWithPasskey: `mutation($input: PasskeySignInInput!) { signInWithPasskey(input: $input) {
    viewer { email } ${PROBLEMS} } }`,
  startTotp: `mutation { startTotp { key uri ${PROBLEMS} } }`,
  confirmTotp: `mutation($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes ${PROBLEMS} } }`,
  removeTotp: `mutation { removeTotp { secondFactors { recoveryCodesLeft } ${PROBLEMS} } }`,
  renewRecoveryCodes: `mutation { renewRecoveryCodes { recoveryCodes ${PROBLEMS} } }`,
  startPasskeyRegistration: `mutation { startPasskeyRegistration { options ${PROBLEMS} } }`,
  registerPasskey: `mutation($input: RegisterPasskeyInput!) { registerPasskey(input: $input) {
    secondFactors { passkeys { id name } } recoveryCodes ${PROBLEMS} } }`,
  renamePasskey: `mutation($input: RenamePasskeyInput!) { renamePasskey(input: $input) {
    secondFactors { passkeys { id name } } ${PROBLEMS} } }`,
  removePasskey: `mutation($input: RemovePasskeyInput!) { removePasskey(input: $input) {
    secondFactors { passkeys { id } recoveryCodesLeft } ${PROBLEMS} } }`,
  startPasskeyConfirmation: `mutation { startPasskeyConfirmation { options ${PROBLEMS} } }`,
  confirmIdentity: `mutation($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) {
    confirmed ${PROBLEMS} } }`,
  secondFactors: `{ secondFactors { totp { confirmedAt } passkeys { id name } recoveryCodesLeft hasPassword } }`,
  confirmationMethods: '{ confirmationMethods }',
  viewer: `{ viewer { email memberships { role } networkRoles restingRoles { memberships { role } networkRoles } } }`,
} as const;

/** A browser with its cookies; for tests. */
export class ABrowser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly api: RunningApi) {}

  /** Sends one of the documents and answers its root field, or the code of its error. */
  async ask(name: keyof typeof DOCUMENTS, input?: object): Promise<LooseAnswer> {
    const cookie = [...this.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await this.api.query(DOCUMENTS[name], input === undefined ? {} : { input }, { cookie });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) this.keep(String(line));
    if (answer.errors !== undefined) return { error: answer.errors[0]?.extensions?.['code'] };
    return (answer.data[name] ?? {}) as LooseAnswer;
  }

  /** The codes of the problems alone. */
  async problemsOf(name: keyof typeof DOCUMENTS, input?: object): Promise<readonly string[]> {
    const { problems, error } = await this.ask(name, input);
    if (error !== undefined) return [String(error)];
    return (problems as { code: string }[]).map(({ code }) => code);
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [key = '', value = ''] = pair.split('=');
    if (value === '' || attributes.some((text) => text.startsWith('Expires=Thu, 01 Jan 1970'))) {
      this.cookies.delete(key);
    } else this.cookies.set(key, value);
  }
}

/** What an authenticator app shows for a key at a moment; for tests. */
export function codeOf(key: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.getTime() });
}
