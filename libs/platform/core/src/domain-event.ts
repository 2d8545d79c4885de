/**
 * Something that happened, in the past tense (`project.published`). `payload` holds ids and keys only:
 * a job reads the current state itself, so an event never ages.
 */
export interface DomainEvent {
  readonly type: string;
  readonly subjectId: string;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
}
