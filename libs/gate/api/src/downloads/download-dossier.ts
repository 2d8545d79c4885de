import { ANONYMOUS } from '@allmende/platform-core';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PrintDossier } from '../use-cases/print-dossier.js';

/** The papers on a release, for the people of the organisation. */
@Controller('files/freigaben')
export class DownloadDossier {
  constructor(@Inject(PrintDossier) private readonly print: PrintDossier) {}

  @Get(':key/:organisationId.pdf')
  async pdf(
    @Param('key') key: string,
    @Param('organisationId') organisationId: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const order = { key, organisationId, language: lang === 'en' ? ('en' as const) : ('de' as const) };
    const { fileName, content } = await this.print.run(request.actor ?? ANONYMOUS, order);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${fileName}"`)
      .header('cache-control', 'private, no-store')
      .send(content);
  }
}
