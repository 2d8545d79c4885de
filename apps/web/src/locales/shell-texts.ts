import { registerNamespace } from '@allmende/platform-web';
import de from './de.json' with { type: 'json' };

/** Makes the words of the shell known; German comes with the first file, English when asked for. */
export function registerShellTexts(): Promise<void> {
  return registerNamespace('shell', { de, en: () => import('./en.json', { with: { type: 'json' } }) });
}
