import { activeRoles, isTouchDue } from '@allmende/identity-core';
import { type ActorSource, Audiences, Clock, CONFIG, type Config } from '@allmende/platform-api';
import { type Actor, ANONYMOUS, audienceKeys } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Sessions } from '../data/session.repository.js';
import { readSessionCookie } from './session-cookie.js';
import { sessionTokenHash } from './session-token.js';

/** Knows who sends a request by the session cookie: no statement without one, one statement with it. */
@Injectable()
export class SessionActorSource implements ActorSource {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async actorOf(request: FastifyRequest): Promise<Actor> {
    return this.actorOfToken(readSessionCookie(request));
  }

  /** The same for a token from elsewhere, e.g. the handshake of a WebSocket. */
  async actorOfToken(token: string | undefined): Promise<Actor> {
    const tokenHash = sessionTokenHash(token);
    if (tokenHash === null) return ANONYMOUS;
    const now = this.clock.now();
    const session = await this.sessions.findLiving(tokenHash, now);
    if (session === null) return ANONYMOUS;
    if (isTouchDue(session.lastSeenAt, now)) await this.sessions.touch(session.id, now);
    const { accountId, demo } = session;
    const facts = { secondFactor: this.config.SECOND_FACTOR, factor: session.factor, demo };
    const { memberships, networkRoles } = activeRoles(session, facts);
    const organisationIds = [...new Set(memberships.map((membership) => membership.organisationId))];
    const further = await this.audiences.keysFor(accountId, organisationIds);
    const { id: sessionId, factor, confirmedAt } = session;
    const audiences = audienceKeys(memberships, further, networkRoles);
    const proof = { kind: 'session', sessionId, factor, confirmedAt } as const;
    return { accountId, memberships, networkRoles, audiences, proof };
  }
}
