import type { FastifyReply, FastifyRequest } from 'fastify';

/** With the prefix `__Host-` browsers take the cookie only if it is Secure, for all paths and for this host alone. */
export const SESSION_COOKIE = '__Host-allmende';

// Without Max-Age it ends with the browser session; how long it is worth anything is decided by the database.
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** The token the browser sent, if any. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  const cookies = request.cookies as Readonly<Record<string, string | undefined>> | undefined;
  return cookies?.[SESSION_COOKIE];
}

/** Lets the browser keep the token. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, ATTRIBUTES);
}

/** Lets the browser forget the token. */
export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
}
