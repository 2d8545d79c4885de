import { PROVIDER_RULES } from '@allmende/identity-core';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Ties a way through a provider to the browser that began it: nobody can finish what somebody else has begun. */
export const PROVIDER_COOKIE = '__Host-allmende-provider';

// Lax, because the way back begins on the provider's page.
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** What this browser kept when it was sent to a provider, if anything. */
export function readProviderCookie(request: FastifyRequest): string | undefined {
  const cookies = request.cookies as Readonly<Record<string, string | undefined>> | undefined;
  return cookies?.[PROVIDER_COOKIE];
}

/** Lets the browser keep the secret for as long as somebody may take at the provider. */
export function setProviderCookie(reply: FastifyReply, secret: string): void {
  void reply.setCookie(PROVIDER_COOKIE, secret, { ...ATTRIBUTES, maxAge: PROVIDER_RULES.flowMinutes * 60 });
}
