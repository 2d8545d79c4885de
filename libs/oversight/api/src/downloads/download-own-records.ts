import { PeopleOnly } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadOwnRecords } from '../use-cases/read-own-records.js';

/** Everything about me as one file. */
@Controller('files/meine-daten')
export class DownloadOwnRecords {
  constructor(@Inject(ReadOwnRecords) private readonly records: ReadOwnRecords) {}

  @PeopleOnly()
  @Get()
  async json(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.records.file(request.actor ?? ANONYMOUS);
    await reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="allmende-meine-daten.json"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}
