import { type CatalogueNotation } from '@allmende/exchange-core';
import { AccessError, hasAlready, markOf, Public, RateLimits, withMark } from '@allmende/platform-api';
import { countedAddress, RATE_RULES } from '@allmende/platform-core';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOTATION_TYPES } from '../documents/write-catalogue.js';
import { ExportCatalogue } from '../use-cases/export-catalogue.js';

/** Changes whenever the same entries come out as another catalogue. */
const MAPPING = 1;

/** The whole catalogue for open-data portals, page by page. */
@Controller('export/dcat-ap-de')
export class DownloadCatalogue {
  constructor(
    @Inject(ExportCatalogue) private readonly catalogue: ExportCatalogue,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Public()
  @Get('katalog.ttl')
  async turtle(@Query('seite') page: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(page, 'ttl', request, reply);
  }

  @Public()
  @Get('katalog.jsonld')
  async jsonLd(@Query('seite') page: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(page, 'jsonld', request, reply);
  }

  @Public()
  @Get('katalog.rdf')
  async rdfXml(@Query('seite') page: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(page, 'rdf', request, reply);
  }

  private async send(
    asked: unknown,
    notation: CatalogueNotation,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.limits.take(RATE_RULES.EXPORTS_PER_ADDRESS, countedAddress(request.ip));
    const page = pageNumber(asked);
    const state = await this.catalogue.state();
    const mark = markOf(MAPPING, notation, page, state);
    withMark(reply, mark);
    if (hasAlready(request, mark)) {
      await reply.code(304).send();
      return;
    }
    const content = await this.catalogue.run({ page, notation }, state);
    await reply.header('content-type', NOTATION_TYPES[notation]).send(content);
  }
}

/** The first page when none is named; there is no page that is no number. */
function pageNumber(asked: unknown): number {
  if (asked === undefined) return 1;
  if (typeof asked !== 'string' || !/^[1-9]\d{0,5}$/.test(asked)) throw new AccessError('NOT_FOUND');
  return Number(asked);
}
