import { IMPORT_BYTES, type ImportFormat } from '@allmende/exchange-core';
import { fetchOutside, type OutsideWays, ProblemsError, PUBLIC_WAYS } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Injectable } from '@nestjs/common';

const WITHIN_MS = 10_000;

// Code hosts serve raw files as plain text.
const TYPES: Readonly<Record<ImportFormat, readonly string[]>> = {
  eurocities: ['application/json', 'text/plain', 'text/json'],
  publiccode: ['text/plain', 'application/yaml', 'text/yaml', 'application/x-yaml', 'text/x-yaml'],
};

/** Where a file comes from: one of the two. */
export interface FileSource {
  readonly text?: string | null;
  readonly address?: string | null;
}

/** Gets the text of a file that somebody pasted or named by its address, within its limits. */
@Injectable()
export class FetchFile {
  /** Public names and addresses only; a test puts its own in place. */
  ways: OutsideWays = PUBLIC_WAYS;

  async run({ text, address }: FileSource, format: ImportFormat): Promise<string> {
    if (text != null && text.trim() !== '') return checkedText(text, format);
    if (address == null || address.trim() === '') throw new ProblemsError([problem('FILE_MISSING', 'text')]);
    const limits = {
      maxBytes: IMPORT_BYTES[format],
      withinMs: WITHIN_MS,
      types: TYPES[format],
      path: 'address',
    };
    const { content } = await fetchOutside(address.trim(), limits, this.ways);
    return decoded(content, 'address');
  }
}

function checkedText(text: string, format: ImportFormat): string {
  const max = IMPORT_BYTES[format];
  if (Buffer.byteLength(text) <= max) return text;
  throw new ProblemsError([problem('FILE_TOO_LARGE', 'text', { max: Math.round(max / 1_024) })]);
}

function decoded(content: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new ProblemsError([problem('FILE_NOT_TEXT', path)]);
  }
}
