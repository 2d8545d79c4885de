import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ArgumentError } from '../kit/index.js';
import { VECTOR_KEYS, vectorFile, type Vectors } from './vector-shapes.js';

/** Ours: those of the specification and edges computed apart from this project, with thirty digits. */
const OWN = fileURLToPath(new URL('../../vectors/statistics.json', import.meta.url));

/** What a file of vectors holds. */
export interface ReadVectors {
  readonly vectors: Vectors;
  readonly ignored: readonly string[];
}

/** Reads the file that was named, or ours; says what is wrong with one that cannot be meant. */
export function readVectors(file: string | undefined): ReadVectors {
  const path = file === undefined ? OWN : placeOf(file);
  const content = parse(path);
  const read = vectorFile.safeParse(content);
  if (!read.success) throw new ArgumentError(`${path} holds no vectors:\n${z.prettifyError(read.error)}`);
  const ignored = Object.keys(content as object).filter((key) => !VECTOR_KEYS.includes(key));
  return { vectors: read.data, ignored };
}

// npm runs scripts in the root of the project; a person means the directory they stand in.
function placeOf(file: string): string {
  return isAbsolute(file) ? file : resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ArgumentError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
