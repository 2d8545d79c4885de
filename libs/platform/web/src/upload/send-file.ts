import type { FilePurpose } from '@allmende/platform-core';
import type { ProblemAnswer } from '../problems/problem-text.js';

/** A file that the api has taken in and that now may be attached to something by its id. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** What became of an upload; `cancelled` by the person themself. */
export type UploadOutcome =
  | { readonly kind: 'done'; readonly file: UploadedFile }
  | { readonly kind: 'refused'; readonly problem: ProblemAnswer }
  | { readonly kind: 'cancelled' };

/** Where an upload reports to, and how it is stopped. */
export interface UploadWatch {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends one file. XMLHttpRequest, because `fetch` tells nothing about how much has been sent. */
export function sendFile(file: File, purpose: FilePurpose, watch: UploadWatch): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const failed = () => resolve(refused('UPLOAD_FAILED', file));
    request.open('POST', `/files?purpose=${purpose}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => watch.onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request, file));
    request.onerror = failed;
    request.ontimeout = failed;
    request.onabort = () => resolve({ kind: 'cancelled' });
    watch.signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function outcomeOf({ status, response }: XMLHttpRequest, file: File): UploadOutcome {
  if (status === 201) return { kind: 'done', file: response as UploadedFile };
  if (status === 401) return refused('UPLOAD_SIGNED_OUT', file);
  if (status === 429) return refused('UPLOAD_RATE_LIMITED', file);
  const [problem] = (response as { problems?: ProblemAnswer[] } | null)?.problems ?? [];
  if (problem === undefined) return refused('UPLOAD_FAILED', file);
  return { kind: 'refused', problem: { ...problem, params: { name: file.name, ...named(problem) } } };
}

/** The api does not know the name of a file that it refused before reading it. */
function named({ params }: ProblemAnswer): Record<string, string | number> {
  const given = Array.isArray(params) || params == null ? {} : (params as Record<string, string | number>);
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => name !== 'name' || value !== ''));
}

function refused(code: string, { name }: File): UploadOutcome {
  return { kind: 'refused', problem: { code, path: 'file', params: { name } } };
}
