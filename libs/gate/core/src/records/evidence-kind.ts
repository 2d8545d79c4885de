import type { Problem } from '@allmende/platform-core';
import type { z } from 'zod';
import type { EvidenceStatus } from './evidence-status.js';
import type { EvidenceType } from './evidence-type.js';

/** What a kind may look at besides its own content. Days are ISO dates in German time, moments are dates. */
export interface KindContext {
  readonly today: string;
  /** When the pilot began; null while it has not. */
  readonly pilotSince: string | null;
  /** Contents and standing of the other records of this use that count for the present system version. */
  readonly others: Partial<Record<EvidenceType, OtherRecord>>;
  /** When the record was begun: an evaluation begun before its requirement was fixed proves nothing. */
  readonly begunAt: Date;
}

/** Another record as a kind sees it. */
export interface OtherRecord {
  readonly status: EvidenceStatus;
  readonly content: unknown;
  /** When a second person accepted it; a requirement is fixed from then on. */
  readonly fixedAt: Date | null;
}

/** What a measurement computes to; only `met` opens the gate. */
export type MeasuredStatus = Extract<EvidenceStatus, 'met' | 'not_met' | 'inconclusive'>;

/** What makes one kind of record different from the others: its shape, what it still lacks, and what it proves. */
export interface EvidenceKind<Content extends object = object> {
  readonly type: EvidenceType;
  readonly schema: z.ZodType<Content>;
  /** What stands there before anybody wrote. */
  readonly empty: Content;
  /** Everything that keeps it from being handed in, with paths under `content`. */
  readonly missing: (content: Content, context: KindContext) => readonly Problem[];
  /** Computes a measurement once it was accepted. Left out where acceptance alone makes it met. */
  readonly measure?: (content: Content, context: KindContext) => MeasuredStatus;
  /** Whether another office that uses the same solution may begin with a copy. Names and measurements never travel. */
  readonly reusable: boolean;
}

/** Keeps the shape of a kind together and hides it behind the common face of the registry. */
export function evidenceKind<Content extends object>(kind: EvidenceKind<Content>): EvidenceKind {
  return kind as unknown as EvidenceKind;
}
