import { hasAlready, markOf, Public, RateLimits, withMark } from '@allmende/platform-api';
import { countedAddress, RATE_RULES } from '@allmende/platform-core';
import { type AskedSearch, readAskedSearch } from '@allmende/projects-core';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListSearch } from '../use-cases/list-search.js';

/** Any search as a feed and as a file; the address says the same as that of the page. */
@Controller('loesungen')
export class DownloadSearch {
  constructor(
    @Inject(ListSearch) private readonly lists: ListSearch,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Public()
  @Get('feed.atom')
  async feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, (asked) => this.lists.feed(asked), {
      'content-type': 'application/atom+xml; charset=utf-8',
    });
  }

  @Public()
  @Get('liste.csv')
  async table(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, (asked) => this.lists.table(asked), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="allmende-loesungen.csv"',
    });
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    write: (asked: AskedSearch) => Promise<string>,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.limits.take(RATE_RULES.EXPORTS_PER_ADDRESS, countedAddress(request.ip));
    const parameters = new URL(request.url, 'http://localhost').searchParams;
    const content = await write(readAskedSearch((name) => parameters.getAll(name)));
    const mark = markOf(content);
    withMark(reply, mark);
    if (hasAlready(request, mark)) await reply.code(304).send();
    else await reply.headers(headers).send(content);
  }
}
