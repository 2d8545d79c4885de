/** How long the second step may take and how many wrong codes one right password is good for. */
export const STEP_RULES = { minutes: 10, failures: 5, challengeMinutes: 5 } as const;

const MINUTE = 60_000;

/** The password was right, the second factor is to come. The token that names it is in a cookie, its hash is kept. */
export interface SignInStep {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A second step that begins now. */
export function newSignInStep(id: string, accountId: string, now: Date): SignInStep {
  return { id, accountId, createdAt: now, expiresAt: new Date(now.getTime() + STEP_RULES.minutes * MINUTE) };
}

/** Until when a passkey may sign what it was given. */
export function challengeExpiry(now: Date): Date {
  return new Date(now.getTime() + STEP_RULES.challengeMinutes * MINUTE);
}

/** True when the password must be typed again. */
export function isStepSpent(failures: number): boolean {
  return failures >= STEP_RULES.failures;
}
