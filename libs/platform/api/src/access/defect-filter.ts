import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * What is left after expected refusals, on addresses outside GraphQL: requests that fit no route or limit by their
 * status, and defects as `INTERNAL` with the id under which the log has them. GraphQL reports its own; it takes what a
 * filter returns for the answer, so whatever was thrown is thrown on.
 */
@Catch()
export class DefectFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const status = statusOf(error);
    if (status < 500) {
      void reply.code(status).send({ code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' });
    } else {
      request.log.error({ err: error }, 'defect');
      void reply
        .code(status)
        .header('x-request-id', request.id)
        .send({ code: 'INTERNAL', requestId: request.id });
    }
    return undefined;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
