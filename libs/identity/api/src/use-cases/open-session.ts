import { newSession, type Session } from '@allmende/identity-core';
import { AccessError, Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { newSessionToken, sessionTokenHash } from '../access/session-token.js';
import { Sessions } from '../data/session.repository.js';

/** What is known about the browser that signs in. */
export interface Browser {
  readonly userAgent: string | null;
  /** The token it still had: signing in always gives a new one and ends the old session. */
  readonly previousToken: string | undefined;
}

const NO_BROWSER: Browser = { userAgent: null, previousToken: undefined };

/**
 * Starts a session for somebody whose identity is already proven; asks no password. The sign-in calls it, and so do
 * tests and any later way to prove who one is.
 */
@Injectable()
export class OpenSession {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the token for the cookie; it is kept nowhere else. */
  async run(accountId: string, browser: Browser = NO_BROWSER): Promise<string> {
    return this.keep(newSession(this.clock.newId(), accountId, this.clock.now()), browser);
  }

  /** The same for a session that a decision has already made. */
  async keep(session: Session, browser: Browser): Promise<string> {
    const token = newSessionToken();
    await this.database.transaction(async () => {
      const previous = sessionTokenHash(browser.previousToken);
      if (previous !== null) await this.sessions.end(previous);
      await this.sessions.add(session, hashOf(token), browser.userAgent);
    });
    return token;
  }

  /** Every session of the account gets another token with its next request: its factors are other ones now. */
  async renewAll(accountId: string): Promise<void> {
    await this.sessions.renewSoon(accountId);
  }

  /**
   * Gives a living session another token, so that one that leaked before is worth nothing: after a change of what the
   * session may do, or with the proof of who is there (OWASP ASVS 5.0, 7.2.4).
   */
  async rotate(
    sessionId: string,
    proof: Pick<Session, 'factor' | 'confirmedAt'> | null = null,
  ): Promise<string> {
    const token = newSessionToken();
    if (!(await this.sessions.rotate(sessionId, hashOf(token), proof))) {
      throw new AccessError('UNAUTHENTICATED');
    }
    return token;
  }
}

function hashOf(token: string): Buffer {
  const hash = sessionTokenHash(token);
  if (hash === null) throw new Error('A new session token does not have the shape of one');
  return hash;
}
