import type { ExchangeFormat } from '@allmende/exchange-core';
import { hasAlready, markOf, Public, RateLimits, withMark } from '@allmende/platform-api';
import { ANONYMOUS, countedAddress, RATE_RULES } from '@allmende/platform-core';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExportEntry } from '../use-cases/export-entry.js';

/** Published entries as files for other registers. */
@Controller('export/loesungen')
export class DownloadEntry {
  constructor(
    @Inject(ExportEntry) private readonly entries: ExportEntry,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Public()
  @Get(':key/eurocities.json')
  async eurocities(@Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(key, 'eurocities', `${key}-eurocities.json`, request, reply);
  }

  @Public()
  @Get(':key/publiccode.yml')
  async publiccode(@Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(key, 'publiccode', 'publiccode.yml', request, reply);
  }

  @Public()
  @Get(':key/schema.jsonld')
  async schemaOrg(@Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(key, 'schema_org', `${key}.jsonld`, request, reply);
  }

  @Public()
  @Get(':key/maki.csv')
  async maki(@Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(key, 'maki', `${key}-maki.csv`, request, reply);
  }

  @Public()
  @Get(':key/eu-datenbank.csv')
  async euDatabase(@Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(key, 'eu_database', `${key}-eu-datenbank.csv`, request, reply);
  }

  private async send(
    key: string,
    format: ExchangeFormat,
    fileName: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.limits.take(RATE_RULES.EXPORTS_PER_ADDRESS, countedAddress(request.ip));
    const file = await this.entries.run(request.actor ?? ANONYMOUS, key, format);
    const mark = markOf(file.content);
    withMark(reply, mark);
    if (hasAlready(request, mark)) {
      await reply.code(304).send();
      return;
    }
    await reply
      .headers({
        'content-type': file.type,
        'content-disposition': `attachment; filename="${safe(fileName)}"`,
      })
      .send(file.content);
  }
}

/** Keys are made of letters, digits and hyphens; what else stands in an address has no place in a header. */
function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/g, '');
}
