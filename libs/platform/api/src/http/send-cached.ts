import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The mark of a content or of the state it is made from. */
export function markOf(...parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/** True when the reader has this already (RFC 9110, If-None-Match); weak and strong marks count alike. */
export function hasAlready(request: FastifyRequest, mark: string): boolean {
  const given = request.headers['if-none-match'];
  return given?.split(',').some((one) => one.trim().replace(/^W\//, '') === mark) === true;
}

/** Readers may keep the file, and ask each time whether it is still the same. */
export function withMark(reply: FastifyReply, mark: string): FastifyReply {
  return reply.headers({ etag: mark, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
}
