import type { Actor } from '@allmende/platform-core';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/request-context.js';
import { AccessError } from './access-error.js';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { IS_PUBLIC } from './public.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard for controller routes. */
    actor?: Actor;
  }
}

/** Denies every root field and every download to visitors unless it is `@Public()`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const actor = await this.actorOf(context);
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic !== true && actor.accountId === null) throw new AccessError('UNAUTHENTICATED');
    return true;
  }

  private async actorOf(context: ExecutionContext): Promise<Actor> {
    if (context.getType<string>() === 'graphql') {
      return GqlExecutionContext.create(context).getContext<RequestContext>().resolveActor(this.actors);
    }
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.actor = await this.actors.actorOf(request);
    return request.actor;
  }
}
