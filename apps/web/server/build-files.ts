import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageAssets } from '../src/page-state.js';

interface ManifestChunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** The manifest Vite writes: source file to built files. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** Reads the manifest of the browser build. */
export async function readManifest(browserFiles: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(browserFiles, '.vite', 'manifest.json'), 'utf8')) as Manifest;
}

/** Everything a chunk needs before it can run, itself first, each once. */
export function neededChunks(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) neededChunks(manifest, next, seen);
  return seen;
}

/** The files every page names in its head. */
export function pageAssets(manifest: Manifest): PageAssets {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) throw new Error('The browser build has no entry. Build the web first.');
  const chunks = [...neededChunks(manifest, entry)].map((key) => manifest[key]);
  const address = (file: string) => `/${file}`;
  const files = chunks.flatMap((chunk) => chunk?.assets ?? []);
  return {
    entry: address(chunks[0]?.file ?? ''),
    preloads: chunks.slice(1).map((chunk) => address(chunk?.file ?? '')),
    styles: chunks.flatMap((chunk) => chunk?.css ?? []).map(address),
    fonts: files.filter((file) => file.endsWith('.woff2')).map(address),
  };
}
