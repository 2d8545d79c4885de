import type { Actor, Audience } from '@allmende/platform-core';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Finds out who sends a request. The identity domain provides it under {@link ACTOR_SOURCE}. */
export interface ActorSource {
  /** @param reply where a renewed token can be handed out; without it none is renewed */
  actorOf(request: FastifyRequest, reply?: FastifyReply): Promise<Actor>;
}

/** The injection token of the {@link ActorSource}. */
export const ACTOR_SOURCE = Symbol('ACTOR_SOURCE');

/** Looks up further audience keys for somebody, e.g. the consortia an organisation belongs to. */
export type AudienceSource = (
  accountId: string,
  organisationIds: readonly string[],
) => Promise<readonly Audience[]>;

/** Later domains add the audiences they know of, so that identity needs to know none of them. */
@Injectable()
export class Audiences {
  private readonly sources: AudienceSource[] = [];

  /** Called by a domain while the application starts. */
  add(source: AudienceSource): void {
    this.sources.push(source);
  }

  /** All further keys of somebody. */
  async keysFor(accountId: string, organisationIds: readonly string[]): Promise<readonly Audience[]> {
    const found = await Promise.all(this.sources.map((source) => source(accountId, organisationIds)));
    return found.flat();
  }
}
