import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { AccessError } from './access-error.js';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { IS_PUBLIC } from './public.js';

/** Denies every root field to visitors unless it is `@Public()`; plain HTTP routes (health) are not its matter. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const request = GqlExecutionContext.create(context).getContext<RequestContext>();
    const actor = await request.resolveActor(this.actors);
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic !== true && actor.accountId === null) throw new AccessError('UNAUTHENTICATED');
    return true;
  }
}
