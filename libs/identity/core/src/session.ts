import type { SessionFactor } from '@allmende/platform-core';

/**
 * How long a session lives (OWASP ASVS 5.0, 7.3): without use, at all, how often its use is noted down, and how long
 * requests that were on their way may still carry the token before.
 */
export const SESSION_RULES = {
  idleHours: 12,
  absoluteDays: 7,
  touchSeconds: 60,
  graceSeconds: 30,
} as const;

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

/** A signed-in browser. The token that proves it is not a fact of the rules: only its hash is kept. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** The absolute end; being used does not move it. */
  readonly expiresAt: Date;
  /** With what the person last showed who they are, and when. */
  readonly factor: SessionFactor;
  readonly confirmedAt: Date;
}

/** A session that begins now. */
export function newSession(
  id: string,
  accountId: string,
  now: Date,
  factor: SessionFactor = 'password',
): Session {
  const expiresAt = new Date(now.getTime() + SESSION_RULES.absoluteDays * DAY);
  return { id, accountId, createdAt: now, lastSeenAt: now, expiresAt, factor, confirmedAt: now };
}

/** Sessions that were last used at or before this moment are over; SQL compares with the same value. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - SESSION_RULES.idleHours * HOUR);
}

/** A token that was replaced at or before this moment is worth nothing any more. */
export function graceSince(now: Date): Date {
  return new Date(now.getTime() - SESSION_RULES.graceSeconds * SECOND);
}

/** True while neither the idle nor the absolute limit is reached. */
export function isAlive(session: Pick<Session, 'lastSeenAt' | 'expiresAt'>, now: Date): boolean {
  return session.expiresAt > now && session.lastSeenAt > idleSince(now);
}

/** True when the last use was noted long enough ago to be worth another write. */
export function isTouchDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SESSION_RULES.touchSeconds * SECOND;
}
