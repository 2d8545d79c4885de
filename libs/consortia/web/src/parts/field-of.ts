import { fieldIdOf } from '@allmende/platform-web';

/** The id of the field that looks for organisations to invite. */
export const INVITEE_FIELD = 'field-invitees';

/** Problems of a whole list belong to its search field, those of one entry to its role. */
export function fieldOf(path: string): string | null {
  const invitee = /^invitees\.(\d+)/.exec(path);
  if (invitee) return `field-invitees-${invitee[1]}`;
  if (path === 'invitees') return INVITEE_FIELD;
  if (path.startsWith('region')) return 'field-region';
  return path === 'projectKey' ? null : fieldIdOf(path);
}
