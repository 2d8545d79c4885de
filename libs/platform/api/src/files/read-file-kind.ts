import { createReadStream } from 'node:fs';
import { kindByName } from '@allmende/platform-core';
import { fileTypeFromFile } from 'file-type';

/** What formats are called here when their usual ending says something else. */
const CALLED: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  xml: 'markup',
  svg: 'markup',
  html: 'markup',
};

/**
 * Finds out from the content alone what a file is: a kind of ours, `markup`, the usual ending of another format, or null.
 * Where the name promises text the text is looked at first, because two letters at its begin can look like a picture.
 */
export async function readFileKind(path: string, name: string): Promise<string | null> {
  const promised = kindByName(name);
  if (promised === 'text' || promised === 'csv') {
    const text = await readText(path);
    if (text !== null) return text;
  }
  const found = await fileTypeFromFile(path);
  if (found !== undefined) return CALLED[found.ext] ?? found.ext;
  return readText(path);
}

/** Bytes that no text holds in any encoding a German office uses: all controls but tab, line ends and page ends. */
const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

async function readText(path: string): Promise<'text' | 'markup' | null> {
  let isFirst = true;
  let isMarkup = false;
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    if (part.some(isControl)) return null;
    if (isFirst) isMarkup = /^(?:\u00ef\u00bb\u00bf)?\s*<[!?a-z]/i.test(part.toString('latin1'));
    isFirst = false;
  }
  return isMarkup ? 'markup' : 'text';
}
