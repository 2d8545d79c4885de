import { inflateSync } from 'node:zlib';

/** What makes a PDF more than paper: it acts when it is opened, runs scripts, starts programs, or carries other files. */
const ACTIVE = [
  'JavaScript',
  'JS',
  'OpenAction',
  'AA',
  'Launch',
  'EmbeddedFile',
  'RichMedia',
  'XFA',
] as const;
/** An active part, or that nobody can look in. */
export type PdfFinding = (typeof ACTIVE)[number] | 'Encrypt';

const MOST_INFLATED = 64 * 1_048_576;
// A stream and the dictionary before it; its data begins after one line end (ISO 32000-2, 7.3.8).
const STREAM = /<<((?:[^<>]|<(?!<)|>(?!>)|<<(?:[^<>]|<(?!<)|>(?!>))*>>)*)>>\s*stream\r?\n/g;

/**
 * The active parts of a PDF, by name; empty when it is nothing but pages. Looks into compressed object streams, because
 * names hide there, and undoes the escapes of names. What is encrypted cannot be looked into and is named as such.
 * `OpenAction` with a mere place to begin reading is none: word processors write it into every document.
 */
export function lookIntoPdf(content: Buffer): readonly PdfFinding[] {
  const texts = [content.toString('latin1'), ...objectStreams(content)].map(unescapeNames);
  const found = ACTIVE.filter((name) => texts.some((text) => hasName(text, name)));
  return texts.some((text) => hasName(text, 'Encrypt')) ? [...found, 'Encrypt'] : found;
}

function hasName(text: string, name: PdfFinding): boolean {
  const rest = name === 'OpenAction' ? '\\s*(?!\\s*\\[)' : '';
  return new RegExp(`/${name}(?![A-Za-z0-9_.-])${rest}`).test(text);
}

/** `/J#61vaScript` is `/JavaScript`. */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function objectStreams(content: Buffer): readonly string[] {
  const text = content.toString('latin1');
  const inflated: string[] = [];
  let left = MOST_INFLATED;
  for (const match of text.matchAll(STREAM)) {
    if (left <= 0 || !/\/ObjStm/.test(unescapeNames(match[1] ?? ''))) continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const part = inflate(content.subarray(start, end < 0 ? undefined : end), left);
    left -= part.length;
    inflated.push(part);
  }
  return inflated;
}

/** What cannot be read counts as encrypted: nobody could say what is in it. */
function inflate(part: Buffer, limit: number): string {
  try {
    return inflateSync(part, { maxOutputLength: limit }).toString('latin1');
  } catch {
    return '/Encrypt ';
  }
}
