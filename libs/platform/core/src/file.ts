import { type Problem, problem } from './problem.js';

/** Kinds of files that may be brought in: what they are served as, how their names end, what people call them. */
export const FILE_KINDS = {
  pdf: { type: 'application/pdf', endings: ['pdf'], label: 'PDF' },
  png: { type: 'image/png', endings: ['png'], label: 'PNG' },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'], label: 'JPEG' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    label: 'DOCX',
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    label: 'XLSX',
  },
  text: { type: 'text/plain', endings: ['txt'], label: 'TXT' },
  csv: { type: 'text/csv', endings: ['csv'], label: 'CSV' },
} as const satisfies Readonly<
  Record<string, { readonly type: string; readonly endings: readonly string[]; readonly label: string }>
>;
export type FileKind = keyof typeof FILE_KINDS;

const MEGABYTE = 1_048_576;

/** What a file is brought in for decides how large it may be and of which kind. */
export const FILE_PURPOSES = {
  /** Shows that an organisation is who it says: a letter, a stamped form, a photograph of it. */
  proof: { maxBytes: 10 * MEGABYTE, kinds: ['pdf', 'png', 'jpeg'] },
  /** Is shown or offered to everybody beside what is published; looked at more closely before. */
  publication: { maxBytes: 20 * MEGABYTE, kinds: ['pdf', 'png', 'jpeg', 'docx', 'xlsx'] },
  /** Belongs to something people write: a council decision, a budget, a list. */
  attachment: { maxBytes: 20 * MEGABYTE, kinds: ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'text', 'csv'] },
} as const satisfies Readonly<
  Record<string, { readonly maxBytes: number; readonly kinds: readonly FileKind[] }>
>;
export type FilePurpose = keyof typeof FILE_PURPOSES;

/** How long a file may lie around that nobody attached to anything. */
export const UNATTACHED_HOURS = 24;

/** True for the name of a purpose. */
export function isFilePurpose(name: string): name is FilePurpose {
  return Object.hasOwn(FILE_PURPOSES, name);
}

/** What is known of a file once it has arrived. */
export interface ArrivedFile {
  readonly name: string;
  readonly size: number;
  /** Read from the content: a kind of ours, `markup`, another format's usual ending, or null for unreadable bytes. */
  readonly found: string | null;
}

/** Every reason why a file may not stay; the sentences name the file and say what would do. */
export function fileProblems(file: ArrivedFile, purpose: FilePurpose): readonly Problem[] {
  const { maxBytes, kinds } = FILE_PURPOSES[purpose];
  const { name } = file;
  const allowed = kinds.map((kind) => FILE_KINDS[kind].label).join(', ');
  if (file.size === 0) return [problem('FILE_EMPTY', 'file', { name })];
  if (file.size > maxBytes) return [fileTooLarge(name, purpose)];
  const kind = kindByName(name);
  if (kind === null || !(kinds as readonly FileKind[]).includes(kind))
    return [problem('FILE_KIND_NOT_ALLOWED', 'file', { name, allowed })];
  if (!holds(kind, file.found)) {
    const found = file.found === null ? '?' : file.found.toUpperCase();
    return [problem('FILE_CONTENT_DIFFERS', 'file', { name, expected: FILE_KINDS[kind].label, found })];
  }
  return [];
}

/** The same before it is sent, when only its name and size are known: as if it held what its name promises. */
export function promisedProblems(
  file: Pick<ArrivedFile, 'name' | 'size'>,
  purpose: FilePurpose,
): readonly Problem[] {
  const kind = kindByName(file.name);
  return fileProblems({ ...file, found: kind === 'csv' ? 'text' : kind }, purpose);
}

/** The refusal of a file that is too large, also before all of it has arrived. */
export function fileTooLarge(name: string, purpose: FilePurpose): Problem {
  const megabytes = FILE_PURPOSES[purpose].maxBytes / MEGABYTE;
  return problem('FILE_TOO_LARGE', 'file', { name, max: megabytes });
}

/** The kind that the end of a name promises. */
export function kindByName(name: string): FileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kinds = Object.keys(FILE_KINDS) as FileKind[];
  return kinds.find((kind) => (FILE_KINDS[kind].endings as readonly string[]).includes(ending)) ?? null;
}

/** Plain text and tables of text look alike from inside. */
function holds(kind: FileKind, found: string | null): boolean {
  return kind === 'csv' ? found === 'text' : found === kind;
}

const LONGEST_NAME = 120;

/**
 * A name as it may be kept and shown: without folders, control and direction marks (with which `exe.pdf` can be made of
 * `fdp.exe`), not longer than 120 characters, never empty.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return 'datei';
  if (plain.length <= LONGEST_NAME) return plain;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}
