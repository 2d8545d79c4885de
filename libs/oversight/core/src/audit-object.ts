/** What an event may be about; `gone` for what no longer exists or has no page and no name. */
export const AUDIT_OBJECT_KINDS = [
  'account',
  'application',
  'call',
  'consortium',
  'municipality',
  'organisation',
  'programme',
  'project',
  'token',
  'gone',
] as const;
export type AuditObjectKind = (typeof AUDIT_OBJECT_KINDS)[number];

/** Somebody or something an event names, as it is called at the time of reading. */
export interface AuditObject {
  readonly kind: AuditObjectKind;
  readonly id: string;
  readonly name: string | null;
  /** From the root of the site; null where no page shows it. */
  readonly path: string | null;
}

/** Who did it: a person, the system by itself, or somebody whose account was deleted since. */
export const AUDIT_ACTOR_KINDS = ['person', 'system', 'deleted'] as const;
export type AuditActorKind = (typeof AUDIT_ACTOR_KINDS)[number];

/** Who did it, resolved when it is read: the trail itself holds no name. */
export interface AuditActor {
  readonly kind: AuditActorKind;
  readonly accountId: string | null;
  readonly name: string | null;
}

/** Tells a person, the system and a deleted account apart. */
export function actorOf(accountId: string | null, known: ReadonlyMap<string, AuditObject>): AuditActor {
  if (accountId === null) return { kind: 'system', accountId, name: null };
  const account = known.get(accountId);
  if (account?.kind !== 'account') return { kind: 'deleted', accountId, name: null };
  return { kind: 'person', accountId, name: account.name };
}

/** What an event names, or a place holder with its bare id. */
export function objectOf(id: string, known: ReadonlyMap<string, AuditObject>): AuditObject {
  return known.get(id) ?? { kind: 'gone', id, name: null, path: null };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const AGS = /^\d{8}$/;

/** True for a value that may name something: an id, or the key of a municipality. */
export function isReference(value: unknown): value is string {
  return typeof value === 'string' && (UUID.test(value) || AGS.test(value));
}
