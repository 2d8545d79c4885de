import { parse } from 'graphql';
import { QUERY_LIMITS } from '../graphql/limits/query-limits.js';
import { documentFingerprint } from './document-fingerprint.js';

/** Texts that are remembered as ours; one operation may be written in several ways. */
const REMEMBERED = 2_000;

/** Knows the operations of the web client by their fingerprints, which are collected while the system is built. */
export class TrustedDocuments {
  private readonly fingerprints: ReadonlySet<string>;
  private readonly known = new Set<string>();

  constructor(fingerprints: Iterable<string>) {
    this.fingerprints = new Set(fingerprints);
  }

  /** True for the text of an operation of the web client. Each text is read once, so that asking costs nothing later. */
  trusts(text: string): boolean {
    if (this.known.has(text)) return true;
    const answer = this.fingerprints.has(fingerprintOf(text) ?? '');
    // Texts of strangers are not remembered: there is no end of them, and they must not push ours out.
    if (answer && this.known.size < REMEMBERED) this.known.add(text);
    return answer;
  }
}

/** Null for a text that is no document or too long to be one of ours. */
function fingerprintOf(text: string): string | null {
  if (text.length > QUERY_LIMITS.QUERY_TOO_LONG) return null;
  try {
    return documentFingerprint(parse(text, { maxTokens: QUERY_LIMITS.QUERY_TOO_MANY_TOKENS }));
  } catch {
    return null;
  }
}
