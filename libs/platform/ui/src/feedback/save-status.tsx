import { Icon, type IconName } from '../icon.js';
import { useUiText, type UiText } from '../ui-text.js';

/** Where the text of a form stands. `refused` means the server named problems. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

const ICONS: Record<SaveState, IconName> = {
  idle: 'draft',
  saving: 'autorenew',
  saved: 'check',
  offline: 'warning',
  conflict: 'warning',
  refused: 'danger',
};

/** Says quietly whether what one typed is safe. `savedAt` is a formatted time. */
export function SaveStatus({ state, savedAt }: { state: SaveState; savedAt?: string }) {
  const text = useUiText();
  const words = sentence(state, savedAt, text);
  return (
    <p className={`al-save-status al-save-status--${state}`} role="status">
      {words !== '' && <Icon name={ICONS[state]} />}
      {words !== '' && <span>{words}</span>}
    </p>
  );
}

function sentence(state: SaveState, savedAt: string | undefined, text: UiText): string {
  const words: Record<SaveState, string> = {
    idle: '',
    saving: text.saving,
    saved: savedAt === undefined ? text.saved : text.savedAt(savedAt),
    offline: text.offline,
    conflict: text.conflict,
    refused: text.notSaved,
  };
  return words[state];
}
