import { ANONYMOUS, fileTooLarge, FILE_PURPOSES, isFilePurpose, problem } from '@allmende/platform-core';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemsError } from '../access/accept.js';
import { MachinesToo } from '../access/machines-too.js';
import { Public } from '../access/public.js';
import { ReceiveFile } from './receive-file.js';
import { ServeFile } from './serve-file.js';

/** What multipart adds around the content: a boundary, a name, a type. */
const WRAPPING_BYTES = 4_096;

/** Files in and out, on a path of their own: in after a look at their content, out as downloads and nothing else. */
@Controller('files')
export class ExchangeFiles {
  constructor(
    @Inject(ReceiveFile) private readonly receive: ReceiveFile,
    @Inject(ServeFile) private readonly serve: ServeFile,
  ) {}

  @Post()
  @MachinesToo()
  async bringIn(
    @Query('purpose') purpose: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (purpose === undefined || !isFilePurpose(purpose))
      throw new ProblemsError([problem('FILE_PURPOSE_UNKNOWN', 'purpose')]);
    const { maxBytes } = FILE_PURPOSES[purpose];
    if (Number(request.headers['content-length'] ?? 0) > maxBytes + WRAPPING_BYTES) {
      // Whoever announces too much is told at once; the connection ends because the rest of it is never read.
      void reply.header('connection', 'close');
      throw new ProblemsError([fileTooLarge('', purpose)]);
    }
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: maxBytes } }) : undefined;
    if (part === undefined) throw new ProblemsError([problem('FILE_MISSING', 'file')]);
    const incoming = { name: part.filename, content: part.file };
    const { id, name, type, size } = await this.receive.run(request.actor ?? ANONYMOUS, purpose, incoming);
    await reply.code(201).send({ id, name, type, size });
  }

  @Public()
  @Get(':id')
  async handOut(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { row, content } = await this.serve.run(request.actor ?? ANONYMOUS, id);
    await reply
      .headers({
        'content-type': row.type,
        'content-length': row.size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeName(row.name)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}

/** The name as RFC 8187 wants it: what `encodeURIComponent` leaves alone is not all allowed there. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
