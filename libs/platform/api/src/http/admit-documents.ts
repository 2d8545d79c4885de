import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ActorSource } from '../access/actor-source.js';
import type { TrustedDocuments } from '../documents/trusted-documents.js';
import { GRAPHQL_PATH, refuseQuestion } from './bound-questions.js';

const NOT_TRUSTED = {
  status: 400,
  code: 'DOCUMENT_NOT_TRUSTED',
  message:
    'This system answers the questions of its own pages. Others need an API token with the scope "documents".',
} as const;

/**
 * Refuses documents that are not the web client's own, before GraphQL reads them and so before it could tell anything
 * about the schema; a machine whose token has the scope `documents` may ask what it wants.
 */
export function admitDocuments(
  server: FastifyInstance,
  documents: TrustedDocuments,
  actors: ActorSource,
): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return undefined;
    const text = textOf(request);
    // A request without a text asks nothing; GraphQL says so itself.
    if (text === null || documents.trusts(text)) return undefined;
    const { proof } = await actors.actorOf(request);
    if (proof?.kind === 'token' && proof.scopes.includes('documents')) return undefined;
    return refuseQuestion(reply, NOT_TRUSTED);
  });
}

function textOf(request: FastifyRequest): string | null {
  const question = (request.method === 'GET' ? request.query : request.body) as { query?: unknown } | null;
  return typeof question?.query === 'string' ? question.query : null;
}
