import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemsError } from './accept.js';
import { AccessError, factsOf } from './access-error.js';

const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 404,
  NOT_FOUND: 404,
  CONFIRMATION_NEEDED: 403,
  RATE_LIMITED: 429,
  TOKEN_SCOPE_MISSING: 403,
} as const;

/**
 * Lets expected refusals pass without a line in the log. GraphQL turns them into its own errors; a download answers
 * with a status, where what one may not see looks like what is not there.
 */
@Catch(AccessError, ProblemsError)
export class RefusalFilter implements ExceptionFilter<AccessError | ProblemsError> {
  catch(error: AccessError | ProblemsError, host: ArgumentsHost): undefined {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof ProblemsError) void reply.code(400).send({ problems: error.problems });
    else {
      const code = error.code === 'FORBIDDEN' ? 'NOT_FOUND' : error.code;
      if (error.retryAfterSeconds !== null) void reply.header('retry-after', error.retryAfterSeconds);
      void reply.code(STATUS[error.code]).send({ ...factsOf(error), code });
    }
    return undefined;
  }
}
