import type { ProviderPurpose, ProviderRefusal } from '@allmende/identity-core';
import { AccessError, PeopleOnly, Public, RateLimits } from '@allmende/platform-api';
import { ANONYMOUS, countedAddress, RATE_RULES } from '@allmende/platform-core';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readProviderCookie, setProviderCookie } from '../access/provider-cookie.js';
import { ProviderFault } from '../access/provider-fault.js';
import { readSessionCookie, setSessionCookie } from '../access/session-cookie.js';
import { FinishProviderFlow } from '../use-cases/finish-provider-flow.js';
import { LeaveProvider } from '../use-cases/leave-provider.js';
import { StartProviderFlow } from '../use-cases/start-provider-flow.js';

const SIGN_IN_PAGE = '/anmelden';
const PROVIDERS_PAGE = '/konto/anbieter';

/** The addresses a browser passes on its way to a provider and back. Each answers with a redirect to a page. */
@Public()
@PeopleOnly()
@Controller('auth/oidc/:provider')
export class ProviderRoutes {
  constructor(
    @Inject(StartProviderFlow) private readonly startFlow: StartProviderFlow,
    @Inject(FinishProviderFlow) private readonly finishFlow: FinishProviderFlow,
    @Inject(LeaveProvider) private readonly leave: LeaveProvider,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Get('start')
  async start(
    @Param('provider') provider: string,
    @Query('zweck') typed: unknown,
    @Query('zurueck') returnTo: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const purpose = typed === 'bestaetigen' ? 'confirm' : 'sign_in';
    await this.guarded({ request, reply, provider, purpose }, async () => {
      // Each way leaves a row for ten minutes, and nobody needs to be signed in for it.
      await this.limits.take(RATE_RULES.PROVIDER_WAYS_PER_ADDRESS, countedAddress(request.ip));
      const ticket = await this.startFlow.run(request.actor ?? ANONYMOUS, {
        provider,
        purpose,
        returnTo: typeof returnTo === 'string' ? returnTo : null,
        browserSecret: readProviderCookie(request),
      });
      setProviderCookie(reply, ticket.browserSecret);
      return ticket.address;
    });
  }

  @Get('callback')
  async callback(
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.guarded({ request, reply, provider, purpose: 'sign_in' }, async () => {
      const outcome = await this.finishFlow.run(request.actor ?? ANONYMOUS, {
        provider,
        query: request.url.slice(request.url.indexOf('?') + 1),
        browserSecret: readProviderCookie(request),
        browser: {
          userAgent: request.headers['user-agent'] ?? null,
          previousToken: readSessionCookie(request),
        },
      });
      const { purpose, returnTo, token, refusal } = outcome;
      if (refusal !== null) {
        note(request, provider, refusal.code, refusal.reason);
        return refusedAt(purpose, refusal.code, provider, returnTo);
      }
      if (token !== null) setSessionCookie(reply, token);
      if (returnTo !== null) return returnTo;
      return purpose === 'sign_in' ? '/' : `${PROVIDERS_PAGE}?hinweis=${purpose}`;
    });
  }

  @Get('sign-out')
  async signOut(
    @Param('provider') provider: string,
    @Query('beleg') ticket: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.guarded({ request, reply, provider, purpose: 'sign_in' }, () =>
      this.leave.run(provider, typeof ticket === 'string' ? ticket : undefined),
    );
  }

  @Get('sign-out-done')
  signOutDone(@Res() reply: FastifyReply): void {
    void reply.header('cache-control', 'no-store').redirect(`${SIGN_IN_PAGE}?hinweis=signed_out`, 303);
  }

  /** Redirects to what the step answers, or to the page with the words for why it did not go on. */
  private async guarded(visit: Visit, step: () => Promise<string>): Promise<void> {
    const { reply } = visit;
    let address: string;
    try {
      address = await step();
    } catch (error) {
      address = this.refusalOf(visit, error);
    }
    // The addresses carry codes and tickets: kept by no cache, told to no other site.
    await reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .redirect(address, 303);
  }

  private refusalOf({ request, provider, purpose }: Visit, error: unknown): string {
    if (error instanceof AccessError && error.code === 'UNAUTHENTICATED') return SIGN_IN_PAGE;
    const code = codeOf(error);
    if (code === 'PROVIDER_FAILED') request.log.error({ err: error, provider }, 'sign-in by provider failed');
    else note(request, provider, code, error instanceof ProviderFault ? error.reason : 'refused');
    return refusedAt(purpose, code, provider, null);
  }
}

interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly provider: string;
  readonly purpose: ProviderPurpose;
}

function codeOf(error: unknown): ProviderRefusal {
  if (error instanceof ProviderFault) return error.refusal;
  if (!(error instanceof AccessError)) return 'PROVIDER_FAILED';
  return error.code === 'RATE_LIMITED' ? 'PROVIDER_RATE_LIMITED' : 'PROVIDER_UNKNOWN';
}

function note(request: FastifyRequest, provider: string, refusal: string, reason: string): void {
  request.log.warn({ provider: provider.slice(0, 40), refusal, reason }, 'sign-in by provider refused');
}

function refusedAt(
  purpose: ProviderPurpose,
  code: ProviderRefusal,
  provider: string,
  returnTo: string | null,
): string {
  const query = new URLSearchParams({ fehler: code });
  if (code !== 'PROVIDER_UNKNOWN') query.set('anbieter', provider);
  if (returnTo !== null) query.set('zurueck', returnTo);
  return `${purpose === 'sign_in' ? SIGN_IN_PAGE : PROVIDERS_PAGE}?${query}`;
}
