/**
 * A line of the trail as the database prints it. Payload and time are text on purpose: a number beyond what a program
 * can hold or a microsecond would otherwise be lost, and with it the proof that nobody touched them.
 */
export interface AuditedEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  /** The JSON as PostgreSQL prints a `jsonb`. */
  readonly payload: string;
  readonly accountId: string | null;
  /** In UTC with six decimals and without zone: `2027-03-01T08:00:00.000000`. */
  readonly occurredAt: string;
}

/** Makes 64 hexadecimal letters from a text (SHA-256 of its UTF-8); given from outside because core stands on nothing. */
export type Digest = (text: string) => string;

/** Fingerprint of everything a line says. A list in JSON leaves no doubt where one value ends and the next begins. */
export function contentHash(event: AuditedEvent, digest: Digest): string {
  const { id, type, subjectId, payload, accountId, occurredAt } = event;
  return digest(JSON.stringify(['event', 1, id, type, subjectId, payload, accountId, occurredAt]));
}

/** A moment as {@link AuditedEvent} writes it. */
export function instantText(moment: Date): string {
  return `${moment.toISOString().slice(0, -1)}000`;
}
