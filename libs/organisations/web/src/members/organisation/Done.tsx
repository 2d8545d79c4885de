import { Alert } from '@allmende/platform-ui';
import { useLocation } from 'react-router';
import { useWords } from '../parts/use-words.js';

const DEEDS = [
  'invited',
  'rolesChanged',
  'removed',
  'left',
  'offered',
  'takenOver',
  'joined',
  'requested',
  'letIn',
  'turnedDown',
] as const;

/** Says what the page before has done. */
export function Done() {
  const t = useWords();
  const state = useLocation().state as { done?: unknown; name?: unknown } | null;
  const deed = DEEDS.find((candidate) => candidate === state?.done);
  if (deed === undefined) return null;
  return <Alert kind="success" title={t(`done.${deed}`, { name: String(state?.name ?? '') })} />;
}
