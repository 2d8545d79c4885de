import { ANONYMOUS } from '@allmende/platform-core';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PrintApplication } from '../use-cases/print-application.js';

/** Files of an application, for members of its consortium. */
@Controller('files/antraege')
export class DownloadApplication {
  constructor(@Inject(PrintApplication) private readonly print: PrintApplication) {}

  @Get(':key.pdf')
  async pdf(
    @Param('key') key: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = lang === 'en' ? 'en' : 'de';
    const { fileName, content } = await this.print.run(request.actor ?? ANONYMOUS, key, language);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${fileName}"`)
      .header('cache-control', 'private, no-store')
      .send(content);
  }
}
