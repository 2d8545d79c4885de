import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitSentence, QUERY_LIMITS, type QueryLimit } from '../graphql/limits/query-limits.js';
import { HTTP_LIMITS } from './http-limits.js';

/** Where GraphQL answers. */
export const GRAPHQL_PATH = '/graphql';

/** What a client of GraphQL understands, also where GraphQL itself never saw the request. */
export interface QuestionRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly max?: number;
}

/** Answers a refused question in the shape that clients of GraphQL expect. */
export function refuseQuestion(reply: FastifyReply, { status, message, ...extensions }: QuestionRefusal) {
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** Looks at questions before GraphQL reads them: size of body, text and lists; one question at a time. */
export function boundQuestions(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.url !== GRAPHQL_PATH) return;
    route.bodyLimit = HTTP_LIMITS.questionBodyBytes;
    route.errorHandler = (error, request, reply) => refuseQuestion(reply, explain(error, request));
  });
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return undefined;
    const refusal = refusalOf(request);
    return refusal === null ? undefined : refuseQuestion(reply, refusal);
  });
}

function explain(error: FastifyError, request: FastifyRequest): QuestionRefusal {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const max = HTTP_LIMITS.questionBodyBytes;
    const message = `The request is larger than ${max} bytes`;
    return { status: 413, code: 'BODY_TOO_LARGE', message, max };
  }
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') {
    const message = 'The answer took too long: ask for less at once';
    return { status: 503, code: 'ANSWER_TOO_SLOW', message };
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    const message = 'The request is not JSON with a field "query"';
    return { status: error.statusCode, code: 'BAD_REQUEST', message };
  }
  request.log.error({ err: error }, 'defect');
  return { status: 500, code: 'INTERNAL', message: 'INTERNAL' };
}

interface Question {
  readonly query?: unknown;
  readonly variables?: unknown;
}

function refusalOf(request: FastifyRequest): QuestionRefusal | null {
  const question = (request.method === 'GET' ? request.query : request.body) as Question | null | undefined;
  if (Array.isArray(question)) {
    const message = 'Several requests in one are not answered: send one at a time';
    return { status: 400, code: 'BATCH_NOT_ALLOWED', message, max: 1 };
  }
  if (typeof question?.query === 'string' && question.query.length > QUERY_LIMITS.QUERY_TOO_LONG)
    return tooMuch('QUERY_TOO_LONG', question.query.length);
  return refusalOfValues(question?.variables);
}

function tooMuch(limit: QueryLimit, is: number): QuestionRefusal {
  return { status: 400, code: limit, message: limitSentence(limit, is), max: QUERY_LIMITS[limit] };
}

/** Level by level and without calling itself: a client may nest deeper than calls can. */
function refusalOfValues(variables: unknown): QuestionRefusal | null {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > QUERY_LIMITS.INPUT_TOO_DEEP) return tooMuch('INPUT_TOO_DEEP', depth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) && value.length > QUERY_LIMITS.INPUT_LIST_TOO_LONG)
        return tooMuch('INPUT_LIST_TOO_LONG', value.length);
      for (const inner of Object.values(value as object)) next.push(inner);
    }
    level = next;
  }
  return null;
}
