import type { FastifyReply, FastifyRequest } from 'fastify';

/** Ties the second step and the challenge of a passkey to the browser that began. */
export const STEP_COOKIE = '__Host-allmende-step';

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

/** The token of the step the browser is in, if any. */
export function readStepCookie(request: FastifyRequest): string | undefined {
  const cookies = request.cookies as Readonly<Record<string, string | undefined>> | undefined;
  return cookies?.[STEP_COOKIE];
}

/** Lets the browser keep the token. */
export function setStepCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(STEP_COOKIE, token, ATTRIBUTES);
}

/** Lets the browser forget the token: the step is over. */
export function clearStepCookie(reply: FastifyReply): void {
  void reply.clearCookie(STEP_COOKIE, ATTRIBUTES);
}
